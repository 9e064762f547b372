package org.isnad.tagger;

import java.util.Locale;

/** What a feature may look at in a word. Its value is a hash or a small number, 0 where absent. */
enum Atom {
  /** The folded word with the article, without conjunction and preposition. */
  NAME,
  /** The folded word without article and attached pronoun. */
  FORM,
  /** Which clitics are written with it, and whether a pronoun is. */
  CLITICS,
  /** Arabic, Latin, number, mark; how long it is. */
  SHAPE,
  PREFIX1,
  PREFIX2,
  PREFIX3,
  PREFIX4,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  /** Which of some 60 classes of words that stand in the same company. */
  CLUSTER_COARSE,
  /** Of some 250. */
  CLUSTER_MIDDLE,
  /** Of some 1,000. */
  CLUSTER_FINE,
  /** How often the word is part of a personal name, by list. */
  PERSONAL,
  /** What a first tagger made of the word all over the unlabelled news. */
  EXPECTED,
  LEMMA,
  /** Part of speech of the likeliest reading. */
  POS,
  /** Place in and type of the longest name of the knowledge base around it. */
  KNOWN,
  /** What lists of titles, type words, verbs of saying, nationalities say of it. */
  TRIGGER,
  /** The tag that the first reading holds likeliest, and how likely that is. */
  FIRST,
  /** The likeliest tag of a name, be it ever so unlikely, and how likely a name is. */
  LIKELY,
  /** What the first reading made of the same word elsewhere around, on average. */
  ELSEWHERE,
  /** What it made of it there where a name is likeliest. */
  FOREMOST,
  /** As ELSEWHERE, of the places with the same word before it. */
  BEHIND,
  /** As ELSEWHERE, of the places with the same word after it. */
  BEFORE;

  static final int COUNT = values().length;

  /** How many atoms, the first ones, the writing of a word alone decides. */
  static final int SPELT = LEMMA.ordinal();

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
