package org.isnad.mention;

import java.util.Locale;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.Table;

/** A noun before a person's name. */
record TitleNoun(String lemma, Kind kind) {
  enum Kind {
    /** A post: وزير. */
    OFFICE,
    /** A post that is seldom named more closely: مسؤول. */
    MINOR,
    /** A rank or courtesy: اللواء، السيد. */
    RANK,
    /** What somebody is: الصحفي. */
    OCCUPATION,
    /** Whose he is: شقيقه سالم; in زوجة سالم somebody else is named. */
    KIN,
    /** Who holds the same post on the other side: نظيره. */
    COUNTERPART,
    /** الملقب. */
    NAMING
  }

  static TitleNoun of(Table.Row row) {
    return new TitleNoun(
        Orthography.fold(row.get("lemma")), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
  }
}
