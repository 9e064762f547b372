package org.isnad.model;

import java.util.Locale;

/** What an entity is; the finer kinds of organization are classes below isnad:Organization. */
public enum EntityType {
  PERSON,
  STATE,
  PLACE,
  ORGANIZATION,
  GOVERNMENT_BODY,
  ARMED_FORCE,
  ARMED_GROUP,
  INTELLIGENCE_AGENCY,
  PARTY,
  INTERGOVERNMENTAL_ORGANIZATION,
  NEWS_OUTLET,
  COMPANY,
  /** A collective without a proper name (المسلحون، المدنيون). */
  GROUP,
  /** Somebody who speaks and is not named (مصدر أمني). */
  UNNAMED_SOURCE;

  public boolean isOrganization() {
    return switch (this) {
      case ORGANIZATION,
          GOVERNMENT_BODY,
          ARMED_FORCE,
          ARMED_GROUP,
          INTELLIGENCE_AGENCY,
          PARTY,
          INTERGOVERNMENTAL_ORGANIZATION,
          NEWS_OUTLET,
          COMPANY ->
          true;
      case PERSON, STATE, PLACE, GROUP, UNNAMED_SOURCE -> false;
    };
  }

  /** Its class in the ontology: ARMED_GROUP is isnad:ArmedGroup. */
  public String className() {
    var name = new StringBuilder();
    for (var part : name().split("_")) {
      name.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  /** Can act and speak: all but a mere place. */
  public boolean isAgent() {
    return this != PLACE;
  }

  /** Described in its article's own graph and never merged across articles. */
  public boolean isLocal() {
    return this == GROUP || this == UNNAMED_SOURCE;
  }
}
