package org.isnad.text;

import static org.isnad.lexicon.Letters.AIN;
import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.ALEF_MAQSURA;
import static org.isnad.lexicon.Letters.LAM;
import static org.isnad.lexicon.Letters.TA_MARBUTA;
import static org.isnad.lexicon.Letters.YA;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;

/**
 * The readings of a word that its clitics and its spelling allow: no verb takes the article, علي is
 * no preposition in a text that writes على, مقتلة no verb with a written ة.
 */
final class Readings {
  /** على, folded. */
  private static final String ALA = "" + AIN + LAM + YA;

  /** إلى, folded. */
  private static final String ILA = "" + ALEF + LAM + YA;

  private static final int LONGEST_CONFUSED = 3;

  private final Lexicon lexicon;

  Readings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Reading> of(Segmentation parts, String bare, Spelling spelling) {
    var all = lexicon.readings(parts.form());
    if (all.isEmpty() || isOtherWord(parts, bare, spelling)) {
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
    if (clitics.contains(Clitic.SA)) {
      return false;
    }
    return reading.pos() != PartOfSpeech.COMPLEMENTIZER || parts.pronoun().isEmpty();
  }
}
