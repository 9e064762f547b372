package org.isnad.lexicon;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.ALEF_MAQSURA;
import static org.isnad.lexicon.Letters.MIM;
import static org.isnad.lexicon.Letters.NUN;
import static org.isnad.lexicon.Letters.TA;
import static org.isnad.lexicon.Letters.WAW;
import static org.isnad.lexicon.Letters.YA;

import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Reading.Gender;
import org.isnad.model.Reading.Grammatical;
import org.isnad.model.Reading.Person;
import org.isnad.model.Reading.Tense;
import org.isnad.model.Reading.Voice;

/**
 * Conjugates a verb from its perfect (قال) and imperfect (يقول), as they are written without
 * vowels. The passive is written like the active (قُتل) but for hollow verbs (قيل، يقال).
 *
 * <p>Source: Ryding, A Reference Grammar of Modern Standard Arabic (2005), chapters 22 to 32.
 */
final class VerbInflection {

  private final Inflections out;
  private final String lemma;

  VerbInflection(Inflections out, String lemma) {
    this.out = out;
    this.lemma = Orthography.fold(lemma);
  }

  void perfect(String verb) {
    char last = verb.charAt(verb.length() - 1);
    var stem = verb.substring(0, verb.length() - 1);
    if (last == ALEF_MAQSURA) {
      weakPerfect(verb, stem, YA);
    } else if (last == ALEF) {
      weakPerfect(verb, stem, WAW);
    } else {
      soundPerfect(verb);
    }
  }

  private void weakPerfect(String verb, String stem, char glide) {
    perfect(verb, Gender.MASCULINE, Grammatical.SINGULAR);
    perfect(stem + ALEF, Gender.MASCULINE, Grammatical.SINGULAR);
    perfect(stem + TA, Gender.FEMININE, Grammatical.SINGULAR);
    perfect(stem + TA + ALEF, Gender.FEMININE, Grammatical.DUAL);
    perfect(stem + glide + ALEF, Gender.MASCULINE, Grammatical.DUAL);
    perfect(stem + WAW + ALEF, Gender.MASCULINE, Grammatical.PLURAL);
    perfect(stem + WAW, Gender.MASCULINE, Grammatical.PLURAL);
    firstPersons(stem + glide);
  }

  private void soundPerfect(String verb) {
    perfect(verb, Gender.MASCULINE, Grammatical.SINGULAR);
    perfect(verb + TA, Gender.FEMININE, Grammatical.SINGULAR);
    perfect(verb + TA + ALEF, Gender.FEMININE, Grammatical.DUAL);
    perfect(verb + ALEF, Gender.MASCULINE, Grammatical.DUAL);
    perfect(verb + WAW + ALEF, Gender.MASCULINE, Grammatical.PLURAL);
    perfect(verb + WAW, Gender.MASCULINE, Grammatical.PLURAL);
    int weak = verb.length() - 2;
    boolean hollow = isHollow(Orthography.fold(verb));
    firstPersons(hollow ? verb.substring(0, weak) + verb.substring(weak + 1) : verb);
    if (hollow) {
      passive(verb.substring(0, weak) + YA + verb.charAt(weak + 1));
    }
  }

  /** قال، أعاد; not أيد، حاول, whose second last letter is no vowel. */
  private static boolean isHollow(String perfect) {
    return perfect.length() >= 3 && perfect.charAt(perfect.length() - 2) == ALEF;
  }

  private void firstPersons(String stem) {
    out.add(
        stem + TA,
        reading(Tense.PERFECT, Person.FIRST, Gender.ANY, Grammatical.SINGULAR, Voice.ANY));
    out.add(
        stem + NUN + ALEF,
        reading(Tense.PERFECT, Person.FIRST, Gender.ANY, Grammatical.PLURAL, Voice.ANY));
    out.add(
        stem + TA + MIM,
        reading(Tense.PERFECT, Person.SECOND, Gender.ANY, Grammatical.PLURAL, Voice.ANY));
    out.add(
        stem + NUN,
        reading(Tense.PERFECT, Person.THIRD, Gender.FEMININE, Grammatical.PLURAL, Voice.ANY));
  }

  private void passive(String form) {
    passive(form, Gender.MASCULINE, Grammatical.SINGULAR);
    passive(form + TA, Gender.FEMININE, Grammatical.SINGULAR);
    passive(form + ALEF, Gender.MASCULINE, Grammatical.DUAL);
    passive(form + TA + ALEF, Gender.FEMININE, Grammatical.DUAL);
    passive(form + WAW + ALEF, Gender.MASCULINE, Grammatical.PLURAL);
  }

  private void passive(String form, Gender gender, Grammatical number) {
    out.add(form, reading(Tense.PERFECT, Person.THIRD, gender, number, Voice.PASSIVE));
  }

  private void perfect(String form, Gender gender, Grammatical number) {
    out.add(form, reading(Tense.PERFECT, Person.THIRD, gender, number, Voice.ANY));
  }

  /** {@code verb} begins with the ya of the third person. */
  void imperfect(String verb) {
    var stem = verb.substring(1);
    prefixed(stem);
    char last = stem.charAt(stem.length() - 1);
    boolean weak = last == ALEF_MAQSURA || last == YA || last == WAW;
    var base = weak ? stem.substring(0, stem.length() - 1) : stem;
    if (weak) {
      jussive(base);
    }
    int middle = stem.length() - 2;
    if (!weak && middle > 0 && isGlide(stem.charAt(middle)) && isHollow(lemma)) {
      jussive(stem.substring(0, middle) + last);
      hollowPassive(stem.substring(0, middle) + ALEF + last);
    }
    plurals(base);
    var dual = last == ALEF_MAQSURA ? base + YA : stem;
    imperfect(YA + dual + ALEF + NUN, Person.THIRD, Gender.MASCULINE, Grammatical.DUAL);
    imperfect(YA + dual + ALEF, Person.THIRD, Gender.MASCULINE, Grammatical.DUAL);
    imperfect(TA + dual + ALEF + NUN, Person.THIRD, Gender.FEMININE, Grammatical.DUAL);
    imperfect(TA + dual + ALEF, Person.THIRD, Gender.FEMININE, Grammatical.DUAL);
    if (last == ALEF_MAQSURA) {
      prefixed(base + ALEF);
    }
  }

  private void plurals(String base) {
    imperfect(YA + base + WAW + NUN, Person.THIRD, Gender.MASCULINE, Grammatical.PLURAL);
    imperfect(YA + base + WAW + ALEF, Person.THIRD, Gender.MASCULINE, Grammatical.PLURAL);
    imperfect(YA + base + WAW, Person.THIRD, Gender.MASCULINE, Grammatical.PLURAL);
    imperfect(TA + base + WAW + NUN, Person.SECOND, Gender.MASCULINE, Grammatical.PLURAL);
    imperfect(YA + base + NUN, Person.THIRD, Gender.FEMININE, Grammatical.PLURAL);
  }

  private void prefixed(String stem) {
    jussive(stem);
    imperfect(NUN + stem, Person.FIRST, Gender.ANY, Grammatical.PLURAL);
    imperfect(ALEF + stem, Person.FIRST, Gender.ANY, Grammatical.SINGULAR);
  }

  /** The short form of a weak verb (لم يقل), of the third person only: نقل is another word. */
  private void jussive(String stem) {
    imperfect(YA + stem, Person.THIRD, Gender.MASCULINE, Grammatical.SINGULAR);
    imperfect(TA + stem, Person.THIRD, Gender.FEMININE, Grammatical.SINGULAR);
  }

  private void hollowPassive(String stem) {
    out.add(
        YA + stem,
        reading(
            Tense.IMPERFECT, Person.THIRD, Gender.MASCULINE, Grammatical.SINGULAR, Voice.PASSIVE));
    out.add(
        TA + stem,
        reading(
            Tense.IMPERFECT, Person.THIRD, Gender.FEMININE, Grammatical.SINGULAR, Voice.PASSIVE));
  }

  private void imperfect(String form, Person person, Gender gender, Grammatical number) {
    out.add(form, reading(Tense.IMPERFECT, person, gender, number, Voice.ANY));
  }

  private Reading reading(
      Tense tense, Person person, Gender gender, Grammatical number, Voice voice) {
    return new Reading(PartOfSpeech.VERB, lemma, tense, person, gender, number, voice);
  }

  private static boolean isGlide(char c) {
    return c == WAW || c == YA || c == ALEF;
  }
}
