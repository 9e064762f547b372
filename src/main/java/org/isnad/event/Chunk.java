package org.isnad.event;

/**
 * A piece of a sentence: words from {@code from} to before {@code to}.
 *
 * @param preposition what introduces it, folded (علي، ب); empty if nothing does
 * @param coordinated joined by و to what is before it
 */
record Chunk(Kind kind, int from, int to, String preposition, boolean coordinated) {
  enum Kind {
    /** A noun with what belongs to it: غارات التحالف الأخيرة. */
    NOUN,
    VERB,
    /** به، عليها. */
    PRONOUN,
    COMPLEMENTIZER,
    RELATIVE,
    SUBORDINATOR,
    CONJUNCTION,
    NEGATION,
    PARTICLE,
    ADVERB,
    TIME,
    COMMA,
    /** A colon, dash, bracket. */
    MARK,
    STOP
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** A noun that no preposition introduces. */
  boolean isBareNoun() {
    return kind == Kind.NOUN && preposition.isEmpty();
  }

  boolean isPrepositional() {
    return !preposition.isEmpty();
  }

  boolean holds(int word) {
    return from <= word && word < to;
  }
}
