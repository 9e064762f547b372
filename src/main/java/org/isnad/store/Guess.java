package org.isnad.store;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.HA;
import static org.isnad.lexicon.Letters.HAMZA;
import static org.isnad.lexicon.Letters.KAF;
import static org.isnad.lexicon.Letters.MIM;
import static org.isnad.lexicon.Letters.NUN;
import static org.isnad.lexicon.Letters.TA;
import static org.isnad.lexicon.Letters.WAW;
import static org.isnad.lexicon.Letters.WAW_HAMZA;
import static org.isnad.lexicon.Letters.YA;
import static org.isnad.lexicon.Letters.YA_HAMZA;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Reading;

/**
 * What a word that the lexicon lacks may be a form of: itself without a pronoun, an ending or the
 * letter of a verb's person, where the lexicon or, more often than the word, the news has that.
 * Words are folded.
 */
final class Guess {
  private static final int SHORTEST = 3;
  private static final int RARE = 10;
  private static final int MASDAR = 5;
  private static final String FEMININE_PLURAL = "" + ALEF + TA;

  /** Pronouns: ها هما هم هن نا كم ه ي ك. */
  private static final List<String> PRONOUNS =
      List.of(
          "" + HA + MIM + ALEF,
          "" + HA + ALEF,
          "" + HA + MIM,
          "" + HA + NUN,
          "" + NUN + ALEF,
          "" + KAF + MIM,
          "" + HA,
          "" + YA,
          "" + KAF);

  /** Of nouns and verbs: ون ين ان وا تا ا ت. */
  private static final List<String> ENDINGS =
      List.of(
          "" + WAW + NUN,
          "" + YA + NUN,
          "" + ALEF + NUN,
          "" + WAW + ALEF,
          "" + TA + ALEF,
          "" + ALEF,
          "" + TA);

  private static final List<Character> PERSONS = List.of(YA, TA, NUN);

  private final Lexicon lexicon;

  Guess(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The word itself, and what it may come from.
   *
   * @param definite with the article, so that it is no verb and has no pronoun
   */
  Set<String> of(String word, boolean definite) {
    Set<String> stems = new LinkedHashSet<>();
    stems.add(word);
    addStems(word, word, stems);
    if (definite) {
      return stems;
    }
    for (var pronoun : PRONOUNS) {
      if (word.endsWith(pronoun)) {
        var stem = free(without(pronoun, word));
        lexicon.readings(stem).stream().map(Reading::lemma).forEach(stems::add);
        addStems(stem, word, stems);
      }
    }
    if (PERSONS.contains(word.charAt(0)) && !isMasdar(word)) {
      for (var stem : List.copyOf(stems)) {
        addStems(stem.substring(1), word, stems);
      }
    }
    return stems;
  }

  /** تفعيل, of the second form: no verb with the ت of a person. */
  private static boolean isMasdar(String word) {
    return word.length() == MASDAR && word.charAt(0) == TA && word.charAt(MASDAR - 2) == YA;
  }

  private void addStems(String form, String word, Set<String> stems) {
    add(form, word, stems);
    if (form.endsWith(FEMININE_PLURAL)) {
      add(without(FEMININE_PLURAL, form) + HA, word, stems);
      add(without(FEMININE_PLURAL, form), word, stems);
    }
    for (var ending : ENDINGS) {
      if (form.endsWith(ending)) {
        add(without(ending, form), word, stems);
      }
    }
  }

  /** As it is written without the pronoun: ت of the feminine is ه again, folded. */
  private static String free(String stem) {
    if (stem.length() < SHORTEST) {
      return stem;
    }
    var base = stem.substring(0, stem.length() - 1);
    return switch (stem.charAt(stem.length() - 1)) {
      case TA -> base + HA;
      case YA_HAMZA, WAW_HAMZA -> base + HAMZA;
      default -> stem;
    };
  }

  private void add(String stem, String word, Set<String> stems) {
    if (stem.length() >= SHORTEST) {
      int count = lexicon.frequency().ofStem(stem);
      if (count >= RARE && count > lexicon.frequency().of(word)) {
        stems.add(stem);
      }
    }
  }

  private static String without(String ending, String word) {
    return word.substring(0, word.length() - ending.length());
  }
}
