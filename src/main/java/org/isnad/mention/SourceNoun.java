package org.isnad.mention;

import java.util.Locale;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.Table;

/** A noun for somebody who speaks and is not named. */
record SourceNoun(String lemma, Kind kind) {
  enum Kind {
    SOURCE,
    PERSON,
    TEXT,
    MEDIA
  }

  static SourceNoun of(Table.Row row) {
    return new SourceNoun(
        Orthography.fold(row.get("lemma")), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
  }
}
