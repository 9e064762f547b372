package org.isnad.model;

/** Coarse word classes of Arabic grammar, as far as the reader needs them apart. */
public enum PartOfSpeech {
  VERB,
  /** Nouns, also masdars. */
  NOUN,
  ADJECTIVE,
  /** An adjective of nationality or origin (سوري); {@link Reading#lemma} is the masculine. */
  NISBA,
  /** The verbal noun of a verb (قصف، هجوم); {@link Reading#lemma} is the verb's. */
  MASDAR,
  /** An active participle used as a verb or noun (مضيفا، داعم). */
  ACTIVE_PARTICIPLE,
  /** A passive participle (محاصر، متهم). */
  PASSIVE_PARTICIPLE,
  PREPOSITION,
  /** أن، إن، بأن. */
  COMPLEMENTIZER,
  /** الذي، التي، الذين، ما، من. */
  RELATIVE,
  /** و، أو، ثم، لكن، بل. */
  CONJUNCTION,
  /** عندما، بعدما، إذا، حيث، فيما، بينما، لأن، كي، حتى. */
  SUBORDINATOR,
  /** لا، لم، لن، ليس، ما، غير. */
  NEGATION,
  /** قد، سوف، هل، إنما. */
  PARTICLE,
  PRONOUN,
  DEMONSTRATIVE,
  ADVERB,
  NUMERAL
}
