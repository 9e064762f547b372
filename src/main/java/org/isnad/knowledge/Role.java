package org.isnad.knowledge;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of a query's result says of an item, told by its name; a nearer parent first. */
enum Role {
  ITEM("item", "entity", "subject", "qid", "wikidata", "wikidataid"),
  LABEL("label", "name", "labelar", "arlabel", "arabic", "arabiclabel", "namear", "arabicname"),
  ENGLISH("labelen", "enlabel", "english", "englishlabel", "nameen", "englishname"),
  ALIASES("altlabel", "altlabels", "alias", "aliases", "altlabelar", "altlabelsar", "aliasar"),
  SHORT("short", "shortname", "shortnames", "shortlabel"),
  CLASS("type", "class", "instance", "instanceof", "kind", "p31"),
  POINT("coordinates", "coordinate", "coordinatelocation", "coords", "coord", "location", "point"),
  LATITUDE("lat", "latitude"),
  LONGITUDE("lon", "long", "lng", "longitude"),
  ISO("iso", "isocode", "iso2", "iso31661", "alpha2", "countrycode", "p297"),
  PARENT("parent", "admin", "region", "locatedin", "partof", "belongsto", "p131"),
  COUNTRY("country", "state", "countryitem", "p17");

  private static final String LABELLED = "label";
  private final Set<String> names;

  Role(String... names) {
    this.names = Set.of(names);
  }

  /**
   * The role of a column beside that of the items: {@code itemLabel} is a label of {@code item},
   * {@code typeLabel} names a class. Empty for a column that says nothing that a table holds.
   */
  static Optional<Role> of(String column, String item) {
    var name = plain(column);
    var own = plain(item);
    if (name.equals(own)) {
      return Optional.of(ITEM);
    }
    var rest = name.startsWith(own) ? name.substring(own.length()) : name;
    for (var role : values()) {
      if (role != ITEM && (role.names.contains(rest) || role.names.contains(name))) {
        return Optional.of(role);
      }
    }
    boolean labelsClass =
        name.endsWith(LABELLED)
            && CLASS.names.contains(name.substring(0, name.length() - LABELLED.length()));
    return labelsClass ? Optional.of(CLASS) : Optional.empty();
  }

  /** The column of the items: one of the usual name, else the first that another one labels. */
  static Optional<String> item(Iterable<String> columns) {
    for (var column : columns) {
      if (ITEM.names.contains(plain(column))) {
        return Optional.of(column);
      }
    }
    for (var column : columns) {
      for (var other : columns) {
        if (plain(other).equals(plain(column) + LABELLED) && of(column, "").isEmpty()) {
          return Optional.of(column);
        }
      }
    }
    return Optional.empty();
  }

  /** {@code ?item_Label} is itemlabel. */
  private static String plain(String column) {
    return column.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
