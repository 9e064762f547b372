package org.isnad.export;

import java.util.List;

/**
 * An entity as tables show it; what is not known is empty.
 *
 * @param name Arabic, or English where there is no Arabic one
 * @param kind the closest class: {@code ArmedGroup}
 * @param types all its classes, the closest first
 * @param country ISO 3166 code of the state that it is, lies in or belongs to
 */
record Described(
    String iri,
    String name,
    String english,
    String kind,
    List<String> types,
    String wikidata,
    String geonames,
    String latitude,
    String longitude,
    String country) {
  Described {
    types = List.copyOf(types);
  }
}
