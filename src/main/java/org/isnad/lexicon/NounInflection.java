package org.isnad.lexicon;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.NUN;
import static org.isnad.lexicon.Letters.TA;
import static org.isnad.lexicon.Letters.TA_MARBUTA;
import static org.isnad.lexicon.Letters.WAW;
import static org.isnad.lexicon.Letters.YA;

import java.util.List;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Reading.Gender;
import org.isnad.model.Reading.Grammatical;
import org.isnad.model.Reading.Person;
import org.isnad.model.Reading.Tense;
import org.isnad.model.Reading.Voice;

/**
 * Declines nouns, masdars and participles: case endings that are written (ا of the accusative),
 * duals, sound plurals, the feminine of a participle.
 */
final class NounInflection {
  private static final String DUAL = "" + ALEF + NUN;
  private static final String OBLIQUE = "" + YA + NUN;
  private static final String PLURAL = "" + WAW + NUN;
  private static final String FEMININE_PLURAL = "" + ALEF + TA;

  private final Inflections out;
  private final PartOfSpeech pos;
  private final String lemma;

  NounInflection(Inflections out, PartOfSpeech pos, String lemma) {
    this.out = out;
    this.pos = pos;
    this.lemma = Orthography.fold(lemma);
  }

  /** A noun with its broken or sound plurals. */
  void noun(String noun, List<String> plurals, Gender gender) {
    singular(noun, gender);
    for (var plural : plurals) {
      add(plural, gender, Grammatical.PLURAL);
      if (!plural.endsWith(FEMININE_PLURAL) && plural.charAt(plural.length() - 1) != TA_MARBUTA) {
        add(plural + ALEF, gender, Grammatical.PLURAL);
      }
      if (plural.endsWith(PLURAL)) {
        constructs(plural.substring(0, plural.length() - PLURAL.length()), gender);
      }
    }
  }

  /** A masdar: also with the plural ات (هجمات، محادثات). */
  void masdar(String noun) {
    var gender = isFeminine(noun) ? Gender.FEMININE : Gender.MASCULINE;
    singular(noun, gender);
    add(stem(noun) + FEMININE_PLURAL, gender, Grammatical.PLURAL);
  }

  /** A participle or adjective: masculine, feminine, sound plurals. */
  void adjective(String masculine) {
    singular(masculine, Gender.MASCULINE);
    add(masculine + PLURAL, Gender.MASCULINE, Grammatical.PLURAL);
    constructs(masculine, Gender.MASCULINE);
    singular(masculine + TA_MARBUTA, Gender.FEMININE);
    add(masculine + FEMININE_PLURAL, Gender.FEMININE, Grammatical.PLURAL);
  }

  private void singular(String noun, Gender gender) {
    add(noun, gender, Grammatical.SINGULAR);
    if (isFeminine(noun)) {
      var open = stem(noun) + TA;
      add(open + DUAL, gender, Grammatical.DUAL);
      add(open + OBLIQUE, gender, Grammatical.DUAL);
      add(open + ALEF, gender, Grammatical.DUAL);
      add(open + YA, gender, Grammatical.DUAL);
    } else {
      add(noun + ALEF, gender, Grammatical.SINGULAR);
      add(noun + DUAL, gender, Grammatical.DUAL);
      add(noun + OBLIQUE, gender, Grammatical.ANY);
    }
  }

  private void constructs(String base, Gender gender) {
    add(base + OBLIQUE, gender, Grammatical.PLURAL);
    add(base + WAW, gender, Grammatical.PLURAL);
    add(base + YA, gender, Grammatical.PLURAL);
  }

  private void add(String form, Gender gender, Grammatical number) {
    out.add(form, new Reading(pos, lemma, Tense.NONE, Person.NONE, gender, number, Voice.ANY));
  }

  private static boolean isFeminine(String noun) {
    return noun.charAt(noun.length() - 1) == TA_MARBUTA;
  }

  private static String stem(String noun) {
    return isFeminine(noun) ? noun.substring(0, noun.length() - 1) : noun;
  }
}
