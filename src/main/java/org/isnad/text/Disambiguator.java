package org.isnad.text;

import static org.isnad.lexicon.Letters.DAL;
import static org.isnad.lexicon.Letters.NUN;
import static org.isnad.lexicon.Letters.QAF;
import static org.isnad.lexicon.Letters.TA;
import static org.isnad.lexicon.Letters.WAW;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Reading.Gender;
import org.isnad.model.Reading.Grammatical;
import org.isnad.model.Word;

/**
 * Puts the likeliest reading of a word first by its neighbours: قتل after a preposition is a
 * masdar, at the start of a sentence or after a definite noun it is a verb.
 */
final class Disambiguator {
  /** A closed class wins: أنها is no form of أنهى. */
  private static final int CLOSED = 6;

  /** قد: a verb behind it is rather perfect. */
  private static final String ALREADY = "" + QAF + DAL;

  private static final int STRONG = 4;
  private static final int WEAK = 2;

  /** The words of one sentence, in order; returns them with their readings ordered. */
  List<Word> order(List<Word> sentence) {
    List<Word> ordered = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      var word = sentence.get(i);
      ordered.add(word.readings().size() > 1 ? order(word, ordered, sentence) : word);
    }
    return ordered;
  }

  private Word order(Word word, List<Word> before, List<Word> sentence) {
    var previous = previous(before);
    var next = next(sentence, before.size());
    var behind = next(sentence, before.size() + 1);
    boolean clause =
        isBeforeClause(sentence, before.size()) || Expressing.at(sentence, before.size());
    int[] scores = new int[word.readings().size()];
    boolean ordered = true;
    for (int i = 0; i < scores.length; i++) {
      var reading = word.readings().get(i);
      scores[i] =
          clause && reading.isVerb() ? CLOSED + 1 : score(reading, word, previous, next, behind);
      ordered &= i == 0 || scores[i] <= scores[i - 1];
    }
    return ordered ? word : word.read(sorted(word.readings(), scores));
  }

  /** "بين أن الأمر انتهى" is a verb, "بين أن يبقى وأن يرحل" a preposition. */
  private static boolean isBeforeClause(List<Word> sentence, int at) {
    boolean preposition =
        sentence.get(at).readings().stream().anyMatch(r -> r.pos() == PartOfSpeech.PREPOSITION);
    if (!preposition || at + 2 >= sentence.size()) {
      return false;
    }
    var next = sentence.get(at + 1);
    boolean wish =
        sentence.get(at + 2).readings().stream()
            .anyMatch(r -> r.tense() == Reading.Tense.IMPERFECT);
    return next.is(PartOfSpeech.COMPLEMENTIZER)
        && !next.hasPreposition()
        && (next.pronoun().isPresent() || !wish);
  }

  /** The likeliest first; among equals as they were. */
  private static List<Reading> sorted(List<Reading> readings, int[] unsorted) {
    List<Reading> sorted = new ArrayList<>(readings.size());
    int[] scores = new int[unsorted.length];
    for (int i = 0; i < unsorted.length; i++) {
      int at = i;
      while (at > 0 && scores[at - 1] < unsorted[i]) {
        scores[at] = scores[at - 1];
        at--;
      }
      scores[at] = unsorted[i];
      sorted.add(at, readings.get(i));
    }
    return sorted;
  }

  private static int score(
      Reading reading,
      Word word,
      Optional<Word> previous,
      Optional<Word> next,
      Optional<Word> behind) {
    if (reading.isVerb()) {
      return verbScore(reading, word, previous, next, behind);
    }
    return switch (reading.pos()) {
      case MASDAR, NOUN, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE, NISBA -> nounScore(word, previous);
      case ADJECTIVE -> nounScore(word, previous) + (describes(reading, word, previous) ? 1 : 0);
      case ADVERB, NUMERAL -> 1;
      default -> CLOSED;
    };
  }

  /** "المعارك الدائرة", "الدول المتقدمة": a definite noun needs no second one behind it. */
  private static boolean describes(Reading reading, Word word, Optional<Word> previous) {
    return word.has(Clitic.ART)
        && !word.isCoordinated()
        && !word.hasPreposition()
        && previous
            .filter(noun -> noun.has(Clitic.ART))
            .flatMap(Word::reading)
            .filter(noun -> noun.pos() == PartOfSpeech.NOUN || noun.pos() == PartOfSpeech.MASDAR)
            .filter(noun -> agree(noun, reading))
            .isPresent();
  }

  /** In gender; what is plural and no person is feminine. */
  private static boolean agree(Reading noun, Reading adjective) {
    return noun.number() == Grammatical.PLURAL || noun.gender() == adjective.gender();
  }

  private static int verbScore(
      Reading reading,
      Word word,
      Optional<Word> previous,
      Optional<Word> next,
      Optional<Word> behind) {
    if (word.has(Clitic.SA)) {
      return STRONG;
    }
    int score = isClauseStart(word, previous) ? WEAK + 1 : verbBehind(previous, reading, word);
    if (reading.person() == Reading.Person.FIRST || reading.person() == Reading.Person.SECOND) {
      score -= WEAK;
    }
    if (next.isPresent() && isOtherGender(reading, next.get())) {
      score--;
    }
    if (reading.tense() == Reading.Tense.PERFECT
        && previous.filter(before -> before.form().equals(ALREADY)).isPresent()) {
      score++;
    }
    boolean reflexive = next.isPresent() && isReflexive(reading, word, next.get());
    if (reflexive || behind.isPresent() && isSuffered(reading, word, next.get(), behind.get())) {
      score++;
    }
    if (previous.isPresent() && isOtherSubject(reading, word, previous.get())) {
      score--;
    }
    return next.isPresent() && isIndefiniteAdjective(next.get()) ? score - WEAK : score;
  }

  /** "وتمكن من", "وتعرض لهجوم": تَفَعَّلَ, not the تُفعِل that wants an object. */
  private static boolean isReflexive(Reading verb, Word word, Word next) {
    return verb.tense() == Reading.Tense.PERFECT
        && word.form().charAt(0) == TA
        && word.form().equals(verb.lemma())
        && (next.canBe(PartOfSpeech.PREPOSITION) || next.hasPreposition());
  }

  /** "تعرض ترامب لانتقادات": the same, with its subject between. */
  private static boolean isSuffered(Reading verb, Word word, Word next, Word behind) {
    return next.isLexical()
        && !next.is(PartOfSpeech.VERB)
        && behind.has(Clitic.LI)
        && isReflexive(verb, word, behind);
  }

  /** "الجيش تعرض": تَعَرَّضَ, not تَعرِضُ, which wants a feminine subject before it. */
  private static boolean isOtherSubject(Reading verb, Word word, Word previous) {
    return verb.gender() == Gender.FEMININE
        && verb.number() == Grammatical.SINGULAR
        && !word.isCoordinated()
        && previous.has(Clitic.ART)
        && !previous.hasPreposition()
        && previous
            .reading()
            .filter(noun -> noun.pos() == PartOfSpeech.NOUN)
            .filter(noun -> noun.gender() == Gender.MASCULINE)
            .filter(noun -> noun.number() == Grammatical.SINGULAR)
            .isPresent();
  }

  /** تمكن الجيش, تمكن مقاتلو: تَمَكَّنَ, not تُمكِن, which wants a feminine subject or a plural. */
  private static boolean isOtherGender(Reading verb, Word next) {
    if (verb.gender() != Gender.FEMININE || verb.number() != Grammatical.SINGULAR) {
      return false;
    }
    boolean man =
        next.reading()
            .filter(noun -> noun.pos() == PartOfSpeech.NOUN)
            .filter(noun -> noun.gender() == Gender.MASCULINE)
            .filter(noun -> noun.number() == Grammatical.SINGULAR)
            .isPresent();
    return man || isSoundPlural(next.form());
  }

  /** مقاتلون, مقاتلو. */
  private static boolean isSoundPlural(String form) {
    int last = form.length() - 1;
    return last > 3
        && (form.charAt(last) == WAW || form.charAt(last) == NUN && form.charAt(last - 1) == WAW);
  }

  private static int verbBehind(Optional<Word> before, Reading reading, Word word) {
    var previous = before.orElseThrow();
    if (previous.is(PartOfSpeech.RELATIVE) || isVerbParticle(previous)) {
      return STRONG;
    }
    if (previous.is(PartOfSpeech.COMPLEMENTIZER)) {
      boolean ofSomebody = previous.pronoun().isPresent() && !word.isDefinite();
      return reading.tense() == Reading.Tense.IMPERFECT ? STRONG : ofSomebody ? WEAK : 0;
    }
    return isClosedNoun(previous) && !word.isDefinite() ? WEAK : 0;
  }

  private static int nounScore(Word word, Optional<Word> before) {
    int score = 1;
    if (word.has(Clitic.BI) || word.has(Clitic.KA) || word.has(Clitic.ART)) {
      score += STRONG;
    }
    if (word.has(Clitic.LI)) {
      score += 1;
    }
    if (isClauseStart(word, before)) {
      return score;
    }
    var previous = before.orElseThrow();
    if (previous.is(PartOfSpeech.PREPOSITION) || previous.is(PartOfSpeech.NUMERAL)) {
      score += STRONG;
    } else if (previous.kind() == Word.Kind.NUMBER || isOpenNoun(previous)) {
      score += WEAK;
    } else if (previous.is(PartOfSpeech.VERB) || previous.is(PartOfSpeech.DEMONSTRATIVE)) {
      score += WEAK;
    }
    return score;
  }

  private static boolean isClauseStart(Word word, Optional<Word> before) {
    return word.isCoordinated()
        || before.isEmpty()
        || !before.get().isLexical() && before.get().kind() != Word.Kind.MARK
        || before.get().is(PartOfSpeech.SUBORDINATOR);
  }

  private static boolean isVerbParticle(Word previous) {
    return previous.is(PartOfSpeech.NEGATION) || previous.is(PartOfSpeech.PARTICLE);
  }

  /** A noun that can't be the head of a genitive: it has the article, a pronoun, or is a name. */
  private static boolean isClosedNoun(Word previous) {
    return previous.isLexical()
        && (previous.isDefinite() || previous.readings().isEmpty())
        && !previous.is(PartOfSpeech.VERB);
  }

  private static boolean isOpenNoun(Word previous) {
    return !previous.isDefinite()
        && (previous.is(PartOfSpeech.NOUN)
            || previous.is(PartOfSpeech.MASDAR)
            || previous.is(PartOfSpeech.ACTIVE_PARTICIPLE));
  }

  private static boolean isIndefiniteAdjective(Word next) {
    return !next.isDefinite()
        && (next.is(PartOfSpeech.NISBA) || next.is(PartOfSpeech.ADJECTIVE))
        && !next.isCoordinated();
  }

  private static Optional<Word> previous(List<Word> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (!before.get(i).isQuote()) {
        return Optional.of(before.get(i));
      }
    }
    return Optional.empty();
  }

  private static Optional<Word> next(List<Word> sentence, int at) {
    return at + 1 < sentence.size() ? Optional.of(sentence.get(at + 1)) : Optional.empty();
  }
}
