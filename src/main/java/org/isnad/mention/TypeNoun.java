package org.isnad.mention;

import java.util.Locale;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.Table;
import org.isnad.model.EntityType;

/**
 * A noun that says what a name names.
 *
 * @param common an ordinary word may be the name after it (قرية السلام)
 * @param adjective with the article and an adjective it is a name (الجيش الروسي)
 * @param nominal with the article alone it refers to the last one of its type (الصحيفة)
 */
record TypeNoun(
    String lemma,
    EntityType type,
    Extent extent,
    boolean common,
    boolean adjective,
    boolean nominal) {
  static TypeNoun of(Table.Row row) {
    return new TypeNoun(
        Orthography.fold(row.get("lemma")),
        EntityType.valueOf(row.get("type")),
        Extent.valueOf(row.get("extent").toUpperCase(Locale.ROOT)),
        row.get("common").equals("yes"),
        row.get("adjective").equals("yes"),
        row.get("nominal").equals("yes"));
  }

  boolean isPlace() {
    return type == EntityType.PLACE;
  }
}
