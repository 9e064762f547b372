package org.isnad.text;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.HA;
import static org.isnad.lexicon.Letters.HAMZA;
import static org.isnad.lexicon.Letters.KAF;
import static org.isnad.lexicon.Letters.MIM;
import static org.isnad.lexicon.Letters.NUN;
import static org.isnad.lexicon.Letters.TA;
import static org.isnad.lexicon.Letters.TA_MARBUTA;
import static org.isnad.lexicon.Letters.WAW_HAMZA;
import static org.isnad.lexicon.Letters.YA;
import static org.isnad.lexicon.Letters.YA_HAMZA;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Reading;

/** Attached pronouns: حكومتها is حكومة + ها, استهدفتهم is استهدفت + هم. */
final class Pronouns {
  /** هما. */
  private static final String HUMA = "" + HA + MIM + ALEF;

  /** كما. */
  private static final String KUMA = "" + KAF + MIM + ALEF;

  /** ها. */
  private static final String HAA = "" + HA + ALEF;

  /** هم. */
  private static final String HUM = "" + HA + MIM;

  /** هن. */
  private static final String HUNNA = "" + HA + NUN;

  /** نا. */
  private static final String NA = "" + NUN + ALEF;

  /** كم. */
  private static final String KUM = "" + KAF + MIM;

  /** ني. */
  private static final String NI = "" + NUN + YA;

  /** ه. */
  private static final String HU = "" + HA;

  private static final List<String> SUFFIXES =
      List.of(HUMA, KUMA, HAA, HUM, HUNNA, NA, KUM, NI, HU);
  private static final List<String> FREE = List.of(HUMA, HAA, HUM, HU);
  private static final int SHORTEST_STEM = 2;
  private static final int COMMON = 30;

  private final Lexicon lexicon;
  private final Predicate<String> isName;

  /** A form without its pronoun. */
  record Split(String form, Optional<String> pronoun) {}

  Pronouns(Lexicon lexicon, Predicate<String> isName) {
    this.lexicon = lexicon;
    this.isName = isName;
  }

  /**
   * @param form folded, without clitics before it
   * @param bare the letters as written
   */
  Split split(String form, String bare) {
    var none = new Split(form, Optional.empty());
    boolean marbuta = !bare.isEmpty() && bare.charAt(bare.length() - 1) == TA_MARBUTA;
    if (marbuta || lexicon.knows(form) || isName.test(form)) {
      return none;
    }
    for (var suffix : SUFFIXES) {
      if (form.endsWith(suffix) && form.length() - suffix.length() >= SHORTEST_STEM) {
        var stem = form.substring(0, form.length() - suffix.length());
        var known = known(stem, suffix);
        if (known.isPresent()) {
          return new Split(known.get(), Optional.of(suffix));
        }
      }
    }
    return unknown(form).orElse(none);
  }

  boolean isKnown(String form) {
    return !lexicon.knows(form) && isSplit(form, false);
  }

  boolean isKnownNominal(String form) {
    return !lexicon.knows(form) && isSplit(form, true);
  }

  private boolean isSplit(String form, boolean nominal) {
    for (var suffix : SUFFIXES) {
      if (form.endsWith(suffix) && form.length() - suffix.length() > SHORTEST_STEM) {
        var known = known(form.substring(0, form.length() - suffix.length()), suffix);
        if (known.isPresent() && (!nominal || hasNominal(known.get()))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasNominal(String form) {
    return lexicon.readings(form).stream().anyMatch(reading -> !reading.isVerb());
  }

  /** The stem as the lexicon knows it; ني only behind verbs. */
  private Optional<String> known(String stem, String suffix) {
    boolean verbOnly = suffix.equals(NI);
    var free = free(stem);
    if (!free.equals(stem) && !verbOnly && takesPronoun(free, false)) {
      return Optional.of(free);
    }
    return takesPronoun(stem, verbOnly) ? Optional.of(stem) : Optional.empty();
  }

  /** As it is written without the pronoun: حكومتها → حكومة, لقائه and لقاؤه → لقاء; folded. */
  private static String free(String stem) {
    var base = stem.substring(0, stem.length() - 1);
    return switch (stem.charAt(stem.length() - 1)) {
      case TA -> base + HA;
      case YA_HAMZA, WAW_HAMZA -> base + HAMZA;
      default -> stem;
    };
  }

  private boolean takesPronoun(String stem, boolean verbOnly) {
    for (var reading : lexicon.readings(stem)) {
      boolean fits =
          switch (reading.pos()) {
            case VERB -> reading.person() != Reading.Person.SECOND;
            case NOUN, MASDAR, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE, NUMERAL -> !verbOnly;
            default -> false;
          };
      if (fits) {
        return true;
      }
    }
    return false;
  }

  /** A word the lexicon lacks, seen often enough without the pronoun. */
  private Optional<Split> unknown(String form) {
    int whole = lexicon.frequency().of(form);
    for (var suffix : FREE) {
      int length = form.length() - suffix.length();
      if (form.endsWith(suffix) && length > SHORTEST_STEM) {
        var stem = form.substring(0, length);
        boolean feminine = stem.charAt(length - 1) == TA;
        var base = feminine ? stem.substring(0, length - 1) + HA : stem;
        int count = lexicon.frequency().ofStem(base);
        if (count >= COMMON && count > whole && !(suffix.equals(HU) && !feminine)) {
          return Optional.of(new Split(base, Optional.of(suffix)));
        }
      }
    }
    return Optional.empty();
  }
}
