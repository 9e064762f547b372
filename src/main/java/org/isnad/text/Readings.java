package org.isnad.text;

import static org.isnad.lexicon.Letters.AIN;
import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.ALEF_MAQSURA;
import static org.isnad.lexicon.Letters.HA;
import static org.isnad.lexicon.Letters.LAM;
import static org.isnad.lexicon.Letters.NUN;
import static org.isnad.lexicon.Letters.TA;
import static org.isnad.lexicon.Letters.TA_MARBUTA;
import static org.isnad.lexicon.Letters.WAW;
import static org.isnad.lexicon.Letters.YA;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;

/**
 * The readings of a word that its clitics and its spelling allow: no verb and no preposition takes
 * the article, علي is no preposition in a text that writes على, مقتلة no verb with a written ة.
 */
final class Readings {
  /** على, folded. */
  private static final String ALA = "" + AIN + LAM + YA;

  /** إلى, folded. */
  private static final String ILA = "" + ALEF + LAM + YA;

  private static final int LONGEST_CONFUSED = 3;

  private static final int COMMON = 10;
  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("" + YA, Reading.Gender.MASCULINE, Reading.Grammatical.SINGULAR),
          new Ending("" + YA + HA, Reading.Gender.FEMININE, Reading.Grammatical.SINGULAR),
          new Ending("" + YA + ALEF, Reading.Gender.MASCULINE, Reading.Grammatical.SINGULAR),
          new Ending("" + YA + YA + NUN, Reading.Gender.MASCULINE, Reading.Grammatical.PLURAL),
          new Ending("" + YA + WAW + NUN, Reading.Gender.MASCULINE, Reading.Grammatical.PLURAL),
          new Ending("" + YA + ALEF + TA, Reading.Gender.FEMININE, Reading.Grammatical.PLURAL));

  private record Ending(String text, Reading.Gender gender, Reading.Grammatical number) {}

  private final Lexicon lexicon;

  Readings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Reading> of(Segmentation parts, String bare, Spelling spelling) {
    var all = lexicon.readings(parts.form());
    if (all.isEmpty()) {
      return relational(parts);
    }
    if (isOtherWord(parts, bare, spelling)) {
      return List.of();
    }
    List<Reading> fitting = new ArrayList<>(all.size());
    char last = bare.charAt(bare.length() - 1);
    for (var reading : all) {
      if (!fits(reading, parts)) {
        continue;
      }
      if (reading.isVerb() && last == TA_MARBUTA) {
        continue;
      }
      fitting.add(reading);
    }
    return fitting;
  }

  /**
   * A word the lexicon lacks that ends in ي or ية, and the news has both: an adjective of relation
   * (صاروخي، صاروخية), also in the plural.
   */
  private List<Reading> relational(Segmentation parts) {
    var form = parts.form();
    if (parts.pronoun().isPresent() || parts.clitics().contains(Clitic.SA)) {
      return List.of();
    }
    for (var ending : ENDINGS) {
      var stem = form.substring(0, Math.max(0, form.length() - ending.text().length())) + YA;
      if (form.endsWith(ending.text())
          && stem.length() > LONGEST_CONFUSED
          && lexicon.frequency().ofStem(stem) >= COMMON
          && lexicon.frequency().ofStem(stem + HA) >= COMMON) {
        return List.of(
            new Reading(
                PartOfSpeech.ADJECTIVE,
                stem,
                Reading.Tense.NONE,
                Reading.Person.NONE,
                ending.gender(),
                ending.number(),
                Reading.Voice.ANY));
      }
    }
    return List.of();
  }

  /** علي and إلي are no على and إلى where the text tells the letters apart. */
  private static boolean isOtherWord(Segmentation parts, String bare, Spelling spelling) {
    return spelling.keepsAlefMaqsura()
        && parts.form().length() == LONGEST_CONFUSED
        && parts.pronoun().isEmpty()
        && bare.endsWith(String.valueOf(YA))
        && !bare.endsWith(String.valueOf(ALEF_MAQSURA))
        && isConfused(parts.form());
  }

  private static boolean isConfused(String form) {
    return form.equals(ALA) || form.equals(ILA);
  }

  private static boolean fits(Reading reading, Segmentation parts) {
    var clitics = parts.clitics();
    if (reading.isVerb()) {
      boolean imperfect = reading.tense() == Reading.Tense.IMPERFECT;
      return !clitics.contains(Clitic.ART)
          && !clitics.contains(Clitic.BI)
          && !clitics.contains(Clitic.KA)
          && (!clitics.contains(Clitic.LI) || imperfect)
          && (!clitics.contains(Clitic.SA) || imperfect);
    }
    if (clitics.contains(Clitic.SA)
        || reading.pos() == PartOfSpeech.PREPOSITION && clitics.contains(Clitic.ART)) {
      return false;
    }
    return reading.pos() != PartOfSpeech.COMPLEMENTIZER || parts.pronoun().isEmpty();
  }
}
