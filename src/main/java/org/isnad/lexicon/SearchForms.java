package org.isnad.lexicon;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.ALEF_HAMZA;
import static org.isnad.lexicon.Letters.ALEF_MAQSURA;
import static org.isnad.lexicon.Letters.TA;
import static org.isnad.lexicon.Letters.WAW;
import static org.isnad.lexicon.Letters.YA;
import static org.isnad.lexicon.Letters.YA_HAMZA;

import java.util.List;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Reading.Gender;

/**
 * Inflects words for the search, under the form that a dictionary has them by: a masdar and a
 * participle under their own, not under the verb's (مدير is no إدارة). More forms than the
 * extraction wants, because a form that nobody writes does no harm here: passives of weak verbs
 * (يدعى), plurals in ات of any noun.
 */
final class SearchForms {
  private static final int LONG_VOWEL = 1;

  private final Inflections out;

  SearchForms(Inflections out) {
    this.out = out;
  }

  void noun(String lemma, List<String> plurals) {
    var noun = inflection(PartOfSpeech.NOUN, lemma);
    noun.noun(lemma, plurals, Gender.MASCULINE);
    noun.masdar(lemma);
    beforePronoun(lemma, lemma);
    plurals.forEach(plural -> beforePronoun(plural, lemma));
  }

  /** ى is written ا before a pronoun: قرى, قراها. */
  private void beforePronoun(String noun, String lemma) {
    if (endsIn(ALEF_MAQSURA, noun)) {
      add(PartOfSpeech.NOUN, withoutLast(noun) + ALEF, lemma);
    }
  }

  /** Adjectives are declined as nouns, so that they take pronouns (كبارهم). */
  void adjective(String lemma, List<String> irregular) {
    inflection(PartOfSpeech.NOUN, lemma).adjective(lemma);
    for (var form : irregular) {
      inflection(PartOfSpeech.NOUN, lemma).noun(form, List.of(), Gender.MASCULINE);
    }
  }

  void verb(String lemma, List<String> imperfects) {
    var verb = new VerbInflection(out, lemma);
    verb.perfect(lemma);
    imperfects.forEach(verb::imperfect);
    imperfects.forEach(imperfect -> weakPassive(lemma, imperfect));
    passiveWithLongVowel(lemma);
    if (lemma.charAt(0) == WAW) {
      // وجد → يوجد
      verb.imperfect(YA + lemma);
    }
  }

  void masdar(String masdar) {
    inflection(PartOfSpeech.MASDAR, masdar).masdar(masdar);
  }

  /** تحدي and تحد. */
  void defectiveMasdar(String masdar) {
    masdar(masdar);
    if (endsIn(YA, masdar)) {
      add(PartOfSpeech.MASDAR, withoutLast(masdar), masdar);
    }
  }

  void participle(String participle) {
    inflection(PartOfSpeech.ACTIVE_PARTICIPLE, participle).adjective(participle);
  }

  /** متنامي, متنام and متنامون. */
  void defectiveParticiple(String participle) {
    var whole = endsIn(YA, participle) || endsIn(ALEF_MAQSURA, participle);
    var lemma = whole ? participle : participle + YA;
    participle(lemma);
    var stem = withoutLast(lemma);
    inflection(PartOfSpeech.ACTIVE_PARTICIPLE, lemma).adjective(stem);
  }

  static boolean isDefective(String verb) {
    return endsIn(ALEF_MAQSURA, verb) || endsIn(ALEF, verb) || endsIn(YA, verb);
  }

  /** يدعو → يدعى, دعا → دعي, دعيت. */
  private void weakPassive(String lemma, String imperfect) {
    if (!isDefective(lemma)) {
      return;
    }
    var stem = withoutLast(imperfect.substring(1)) + ALEF_MAQSURA;
    add(PartOfSpeech.VERB, YA + stem, lemma);
    add(PartOfSpeech.VERB, TA + stem, lemma);
    var perfect = withoutLast(lemma);
    add(PartOfSpeech.VERB, perfect + YA, lemma);
    add(PartOfSpeech.VERB, perfect + YA + TA, lemma);
    add(PartOfSpeech.VERB, perfect + WAW + ALEF, lemma);
  }

  /** فاجأ → فوجئ, فوجئت; تعامل → تعومل. */
  private void passiveWithLongVowel(String lemma) {
    boolean fifth = lemma.length() == 5 && lemma.charAt(0) == TA;
    int vowel = fifth ? LONG_VOWEL + 1 : LONG_VOWEL;
    if (lemma.length() != vowel + 3 || lemma.charAt(vowel) != ALEF) {
      return;
    }
    char last = lemma.charAt(vowel + 2);
    var passive =
        lemma.substring(0, vowel)
            + WAW
            + lemma.charAt(vowel + 1)
            + (last == ALEF_HAMZA ? YA_HAMZA : last == ALEF_MAQSURA ? YA : last);
    add(PartOfSpeech.VERB, passive, lemma);
    add(PartOfSpeech.VERB, passive + TA, lemma);
    add(PartOfSpeech.VERB, passive + WAW + ALEF, lemma);
  }

  private void add(PartOfSpeech pos, String form, String lemma) {
    out.add(form, Reading.uninflected(pos, Orthography.fold(lemma)));
  }

  private NounInflection inflection(PartOfSpeech pos, String lemma) {
    return new NounInflection(out, pos, lemma);
  }

  private static boolean endsIn(char letter, String word) {
    return word.charAt(word.length() - 1) == letter;
  }

  private static String withoutLast(String word) {
    return word.substring(0, word.length() - 1);
  }
}
