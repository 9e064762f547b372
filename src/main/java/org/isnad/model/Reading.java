package org.isnad.model;

/**
 * One way to read a word. The lemma is normalized: a verb's third person masculine singular perfect
 * (قال), a noun's singular without the article.
 */
public record Reading(
    PartOfSpeech pos,
    String lemma,
    Tense tense,
    Person person,
    Gender gender,
    Grammatical number,
    Voice voice) {
  public enum Tense {
    PERFECT,
    IMPERFECT,
    IMPERATIVE,
    NONE
  }

  public enum Person {
    FIRST,
    SECOND,
    THIRD,
    NONE
  }

  public enum Gender {
    MASCULINE,
    FEMININE,
    ANY
  }

  /** Grammatical number. */
  public enum Grammatical {
    SINGULAR,
    DUAL,
    PLURAL,
    ANY
  }

  /** PASSIVE only where the writing shows it (قيل، يقال); most passives look like actives. */
  public enum Voice {
    ACTIVE,
    PASSIVE,
    ANY
  }

  /** A reading without inflection: a particle, a preposition. */
  public static Reading uninflected(PartOfSpeech pos, String lemma) {
    return new Reading(pos, lemma, Tense.NONE, Person.NONE, Gender.ANY, Grammatical.ANY, Voice.ANY);
  }

  public boolean isVerb() {
    return pos == PartOfSpeech.VERB;
  }
}
