package org.isnad.text;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.ALEF_HAMZA_BELOW;
import static org.isnad.lexicon.Letters.BA;
import static org.isnad.lexicon.Letters.FA;
import static org.isnad.lexicon.Letters.KAF;
import static org.isnad.lexicon.Letters.LAM;
import static org.isnad.lexicon.Letters.NUN;
import static org.isnad.lexicon.Letters.SIN;
import static org.isnad.lexicon.Letters.TA;
import static org.isnad.lexicon.Letters.WAW;
import static org.isnad.lexicon.Letters.YA;

import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Clitic;
import org.isnad.model.Reading;

/**
 * Tells clitics from the letters of a word. وقال is و + قال, but وزير is whole: what the lexicon
 * knows decides, then how often the word stands with and without the letter in the news.
 */
final class Segmenter {
  private static final String ARTICLE = "" + ALEF + LAM;
  private static final int SHORTEST_STEM = 2;
  private static final int RARE = 5;
  private static final int LONGEST_DOUBTED = 3;

  /** So often a name stands in the news to whom somebody is likened: كترمب, not كرافت. */
  private static final int LIKENED = 100;

  /** How many times rarer than the whole the rest may be, to be a word of its own. */
  private static final double CONJUNCTION_SHARE = 0.05;

  private static final double PREPOSITION_SHARE = 0.8;
  private static final double FUTURE_SHARE = 0.2;

  private final Lexicon lexicon;
  private final Predicate<String> isName;
  private final Pronouns pronouns;

  Segmenter(Lexicon lexicon, Predicate<String> isName) {
    this.lexicon = lexicon;
    this.isName = isName;
    this.pronouns = new Pronouns(lexicon, isName);
  }

  /**
   * @param folded the whole token, folded
   * @param bare the token without marks, letters as written: أل is no article, ة no pronoun
   */
  Segmentation segment(String folded, String bare) {
    var clitics = EnumSet.noneOf(Clitic.class);
    if (folded.length() == 1) {
      return new Segmentation(0, folded, folded, clitics, Optional.empty());
    }
    int cut = 0;
    var rest = folded;
    var conjunction = isJoined(bare) ? Optional.of(clitic(bare.charAt(0))) : conjunction(rest);
    if (conjunction.isPresent()) {
      clitics.add(conjunction.get());
      rest = rest.substring(1);
      cut = 1;
    }
    var preposition = preposition(rest);
    if (preposition.isPresent()) {
      clitics.add(preposition.get());
      rest = withoutPreposition(rest);
      cut++;
    } else if (isFuture(rest) && isFutureAsWritten(bareRest(bare, folded, cut))) {
      clitics.add(Clitic.SA);
      rest = rest.substring(1);
      cut++;
    }
    boolean hidden = folded.length() - cut < rest.length();
    if (hidden || hasArticle(rest, bareRest(bare, folded, cut))) {
      clitics.add(Clitic.ART);
      return new Segmentation(
          cut, rest, rest.substring(ARTICLE.length()), clitics, Optional.empty());
    }
    var split = pronouns.split(rest, bare);
    return new Segmentation(cut, rest, split.form(), clitics, split.pronoun());
  }

  private Optional<Clitic> conjunction(String word) {
    char first = word.charAt(0);
    if ((first != WAW && first != FA) || word.length() <= SHORTEST_STEM || isWhole(word)) {
      return Optional.empty();
    }
    var rest = word.substring(1);
    boolean whole = isWord(word);
    boolean part = isWord(rest) && isAttested(rest) || isCompound(rest);
    boolean splits;
    if (whole != part) {
      splits = part;
    } else if (whole) {
      splits = lexicon.frequency().ofStem(rest) >= lexicon.frequency().of(word);
    } else {
      splits = splitsUnknown(word, rest, first);
    }
    return splits ? Optional.of(clitic(first)) : Optional.empty();
  }

  private static Clitic clitic(char letter) {
    return letter == WAW ? Clitic.WA : Clitic.FA;
  }

  /** "وإلى", "فإن": إ begins a word, so that what stands before it is another. */
  private static boolean isJoined(String bare) {
    return bare.length() > SHORTEST_STEM
        && (bare.charAt(0) == WAW || bare.charAt(0) == FA)
        && bare.charAt(1) == ALEF_HAMZA_BELOW;
  }

  /** وزير; وزارتها, where what the pronoun is attached to is whole. */
  private boolean isWhole(String word) {
    if (lexicon.isWhole(word)) {
      return true;
    }
    var split = pronouns.split(word, word);
    return split.pronoun().isPresent() && lexicon.isWhole(split.form());
  }

  /** A generated form as short as أتو is a word of its own only where the news has it. */
  private boolean isAttested(String rest) {
    return rest.length() > LONGEST_DOUBTED || lexicon.frequency().ofStem(rest) >= RARE;
  }

  private boolean splitsUnknown(String word, String rest, char first) {
    if (isName.test(word)) {
      return false;
    }
    if (isName.test(rest) || (rest.startsWith(ARTICLE) && rest.length() > 4)) {
      return true;
    }
    int count = lexicon.frequency().of(word);
    int stem = lexicon.frequency().ofStem(rest);
    if (first == FA) {
      return stem >= count && stem >= RARE;
    }
    return stem >= RARE ? stem >= count * CONJUNCTION_SHARE : count < RARE && rest.length() >= 3;
  }

  /** The rest is a known word behind a preposition or article of its own. */
  private boolean isCompound(String rest) {
    if (rest.startsWith(ARTICLE) && rest.length() > 3) {
      return isWord(rest.substring(2));
    }
    return rest.length() > 3
        && ((preposition(rest).isPresent() && isWord(withoutPreposition(rest))) || isFuture(rest));
  }

  private Optional<Clitic> preposition(String word) {
    char first = word.charAt(0);
    var clitic =
        switch (first) {
          case BA -> Clitic.BI;
          case LAM -> Clitic.LI;
          case KAF -> Clitic.KA;
          default -> null;
        };
    if (clitic == null || word.length() <= SHORTEST_STEM || lexicon.isWhole(word)) {
      return Optional.empty();
    }
    if (isParticle(word)) {
      return Optional.empty();
    }
    return takesPreposition(word, first) ? Optional.of(clitic) : Optional.empty();
  }

  private boolean takesPreposition(String word, char first) {
    var rest = word.substring(1);
    if (first == LAM && word.charAt(1) == LAM && word.length() > 3) {
      return true;
    }
    if (rest.startsWith(ARTICLE) && rest.length() > 3) {
      return !isWord(word);
    }
    boolean whole = isWord(word);
    boolean part = first == LAM ? isWord(rest) : isNominal(rest);
    if (whole != part) {
      return part;
    }
    int count = lexicon.frequency().of(word);
    int stem = lexicon.frequency().ofStem(rest);
    if (whole) {
      return stem >= count * 2;
    }
    if (isName.test(word) || rest.length() < 3) {
      return false;
    }
    boolean name = isName.test(rest);
    if (first == KAF) {
      return name && stem >= LIKENED && stem >= count * 3;
    }
    return name || stem >= RARE * 2 && stem >= count * PREPOSITION_SHARE;
  }

  /** لل is ل + ال, the alef left out in writing; in للجنة a third ل is left out too. */
  private String withoutPreposition(String word) {
    boolean hidden = word.charAt(0) == LAM && word.charAt(1) == LAM && word.length() > 3;
    if (!hidden) {
      return word.substring(1);
    }
    var stem = word.substring(2);
    var doubled = word.substring(1);
    boolean third =
        (lexicon.isWhole(doubled) || isWord(doubled))
            && (!isWord(stem) || isMoreFrequent(doubled, stem));
    return ARTICLE + (third ? doubled : stem);
  }

  private boolean isMoreFrequent(String word, String stem) {
    return lexicon.frequency().of(word) > lexicon.frequency().ofStem(stem);
  }

  private boolean isFuture(String word) {
    if (word.length() < 4 || word.charAt(0) != SIN || lexicon.isWhole(word)) {
      return false;
    }
    char second = word.charAt(1);
    if (second != YA && second != TA && second != NUN && second != ALEF) {
      return false;
    }
    var rest = word.substring(1);
    if (isImperfect(rest) || isImperfect(pronouns.split(rest, rest).form())) {
      return true;
    }
    return second == YA
        && !isWord(word)
        && lexicon.frequency().of(rest) >= RARE
        && lexicon.frequency().of(rest) >= lexicon.frequency().of(word) * FUTURE_SHARE;
  }

  /** سأ is written with its hamza: سابق is no future. */
  private static boolean isFutureAsWritten(String bare) {
    return bare.charAt(1) != ALEF;
  }

  private boolean isImperfect(String form) {
    for (var reading : lexicon.readings(form)) {
      if (reading.tense() == Reading.Tense.IMPERFECT) {
        return true;
      }
    }
    return false;
  }

  private boolean hasArticle(String word, String bare) {
    if (!word.startsWith(ARTICLE) || word.length() <= 3 || !bare.startsWith(ARTICLE)) {
      return false;
    }
    if (lexicon.isWhole(word)) {
      return false;
    }
    if (!lexicon.knows(word)) {
      return true;
    }
    return lexicon.knows(word.substring(2)) && !isParticle(word);
  }

  /** The letters as written behind the clitics that were cut. */
  private static String bareRest(String bare, String folded, int cut) {
    return bare.length() == folded.length() ? bare.substring(cut) : folded.substring(cut);
  }

  private boolean isWord(String form) {
    return lexicon.knows(form) || pronouns.isKnown(form);
  }

  private boolean isNominal(String form) {
    for (var reading : lexicon.readings(form)) {
      if (!reading.isVerb()) {
        return true;
      }
    }
    return pronouns.isKnownNominal(form);
  }

  private boolean isParticle(String word) {
    for (var reading : lexicon.readings(word)) {
      switch (reading.pos()) {
        case PRONOUN, COMPLEMENTIZER, CONJUNCTION, SUBORDINATOR, NEGATION, RELATIVE -> {
          return true;
        }
        case PREPOSITION, DEMONSTRATIVE, PARTICLE, ADVERB -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
