package org.isnad.mention;

import java.util.Locale;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.Table;

/** A noun for people without a name who act or are acted on. */
record GroupNoun(String lemma, Kind kind) {
  enum Kind {
    ARMED,
    SECURITY,
    POLITICAL,
    CIVIL,
    VICTIM,
    /** A quantity before one of the others: عشرات المدنيين. */
    COUNT
  }

  static GroupNoun of(Table.Row row) {
    return new GroupNoun(
        Orthography.fold(row.get("lemma")), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
  }
}
