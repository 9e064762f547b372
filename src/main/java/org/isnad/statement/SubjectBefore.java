package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reference;
import org.isnad.model.Word;

/** Finds the subject that stands before its verb. */
final class SubjectBefore {
  private static final int LONGEST_TITLE = 14;
  private static final int LONGEST_PLACE = 9;
  private final Page page;

  SubjectBefore(Page page) {
    this.page = page;
  }

  /**
   * الوزير قال, وكان الوزير قد أكد: the phrase ends where the verb begins, and opens its clause.
   */
  Optional<Reference> before(int cue, int passageStart) {
    int at = cue;
    while (at > passageStart && isBetween(at - 1)) {
      at--;
    }
    var reference = page.phrases.endingAt(at);
    if (reference.isEmpty()
        || !page.phrases.canSpeak(reference.get())
        || reference.get().mention().phraseFrom() < passageStart) {
      return apart(cue, passageStart);
    }
    var first = joined(reference.get(), passageStart).get(0);
    return reference
        .filter(r -> opensClause(first.mention().phraseFrom(), passageStart))
        .or(() -> apart(cue, passageStart));
  }

  /** The subject where something stands between it and its verb. */
  private Optional<Reference> apart(int cue, int passageStart) {
    return page.word(cue).isCoordinated()
        ? Optional.empty()
        : behindCopula(cue, passageStart)
            .or(() -> placed(cue, passageStart))
            .or(() -> described(cue, passageStart));
  }

  /** "لكن اتحاد الصيادين في غزة قال": where it is, or of what it is a part. */
  private Optional<Reference> placed(int cue, int passageStart) {
    int at = cue - 1;
    while (at >= Math.max(passageStart, cue - LONGEST_PLACE) && isOfTitle(at)) {
      at--;
    }
    int first = page.skipQuotes(at + 1);
    if (first >= cue
        || page.word(first).hasPreposition()
        || !opensClause(at, passageStart, first)) {
      return Optional.empty();
    }
    return page.phrases
        .startingAt(first)
        .filter(page.phrases::canSpeak)
        .filter(r -> r.mention().phraseTo() < cue)
        .filter(r -> isPlace(r.mention().phraseTo()));
  }

  /**
   * "المصدر الذي رفض ذكر اسمه قال", "الوزير، الذي كان قد زار بيروت، قال": a relative clause with a
   * verb of its own, between commas or not.
   */
  private Optional<Reference> described(int cue, int passageStart) {
    boolean setOff = page.isKind(cue - 1, Word.Kind.COMMA);
    boolean told = false;
    for (int at = cue - 2; at > Math.max(passageStart, cue - LONGEST_TITLE); at--) {
      if (!page.isLexical(at) && !page.word(at).isQuote() || page.isComplementizer(at)) {
        return Optional.empty();
      }
      if (page.is(at, PartOfSpeech.RELATIVE)) {
        return !told
                || page.word(at).isCoordinated()
                || page.isKind(at - 1, Word.Kind.COMMA) != setOff
            ? Optional.empty()
            : page.phrases
                .endingAt(setOff ? at - 1 : at)
                .filter(page.phrases::canSpeak)
                .filter(r -> opensClause(r.mention().phraseFrom(), passageStart));
      }
      told |= page.is(at, PartOfSpeech.VERB);
    }
    return Optional.empty();
  }

  private boolean isPlace(int at) {
    return page.isPreposition(at) || page.word(at).hasPreposition();
  }

  /** "وكانت القوى الغربية الثلاثة قالت", "وكان الوزير، في كلمة له، قد أعلن". */
  private Optional<Reference> behindCopula(int cue, int passageStart) {
    for (int at = cue - 1; at >= Math.max(passageStart, cue - LONGEST_TITLE); at--) {
      var word = page.word(at);
      if (word.is(PartOfSpeech.VERB)) {
        boolean copula = page.lexicon.is(word, "auxiliary") && page.lexicon.is(word, "opener");
        if (copula) {
          return subjectBehind(at, cue);
        }
        if (!page.is(at - 1, PartOfSpeech.RELATIVE)) {
          return Optional.empty();
        }
      }
      if (word.kind() == Word.Kind.STOP
          || word.kind() == Word.Kind.COLON
          || word.is(PartOfSpeech.COMPLEMENTIZER)
          || word.is(PartOfSpeech.SUBORDINATOR)
          || word.is(PartOfSpeech.DEMONSTRATIVE) && word.isCoordinated()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The first who is named or described behind the copula; the nouns before only say what he is.
   */
  private Optional<Reference> subjectBehind(int copula, int cue) {
    for (int at = page.skipQuotes(copula + 1); at < cue; at = page.skipQuotes(at + 1)) {
      var reference = page.phrases.startingAt(at);
      if (reference.isPresent()) {
        return reference.filter(page.phrases::canSpeak);
      }
      if (!page.isNominal(at) || page.word(at).hasPreposition() || page.isPreposition(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** السيسي وهادي يؤكدان: those who stand before a name that begins with و. */
  List<Reference> joined(Reference last, int passageStart) {
    List<Reference> joined = new ArrayList<>();
    joined.add(last);
    int from = last.mention().phraseFrom();
    while (from > passageStart && page.word(from).has(Clitic.WA)) {
      var before = page.phrases.endingAt(from);
      if (before.isEmpty() || !page.phrases.canSpeak(before.get())) {
        break;
      }
      joined.add(0, before.get());
      from = before.get().mention().phraseFrom();
    }
    return joined;
  }

  private boolean isBetween(int at) {
    var word = page.word(at);
    return word.kind() == Word.Kind.QUOTE_CLOSE
        || page.lexicon.is(word, "auxiliary")
        || isThat(at)
        || (page.lexicon.is(word, "time") && page.phrases.endingAt(at + 1).isEmpty());
  }

  /** "الدول سبق أن أبلغت". */
  private boolean isThat(int at) {
    return page.is(at, PartOfSpeech.COMPLEMENTIZER)
        && page.has(at - 1)
        && page.lexicon.is(page.word(at - 1), "auxiliary");
  }

  /** A long title before a name: "المتحدثة باسم الخارجية هدى سالم قالت". */
  private boolean isTitled(int from, int passageStart) {
    var person = page.phrases.startingAt(from);
    if (person.isEmpty() || !page.phrases.isPerson(person.get()) || page.isPreposition(from - 1)) {
      return false;
    }
    int at = from - 1;
    while (at >= passageStart && from - at < LONGEST_TITLE && isOfTitle(at)) {
      if (opensClause(at - 1, passageStart, at)) {
        return !page.isPreposition(at) && !page.word(at).hasPreposition();
      }
      at--;
    }
    return false;
  }

  private boolean isOfTitle(int at) {
    return page.isNominal(at) || page.isPreposition(at) || page.word(at).isQuote();
  }

  private boolean opensClause(int from, int passageStart) {
    if (page.word(from).hasPreposition()) {
      return false;
    }
    return opensClause(from - 1, passageStart, from) || isTitled(from, passageStart);
  }

  private boolean opensClause(int before, int passageStart, int from) {
    int at = before;
    while (at >= passageStart && page.word(at).kind() == Word.Kind.QUOTE_OPEN) {
      at--;
    }
    if (at < passageStart) {
      return true;
    }
    var word = page.word(at);
    return !word.isLexical()
        || page.lexicon.is(word, "opener")
        || word.is(PartOfSpeech.COMPLEMENTIZER)
        || word.is(PartOfSpeech.SUBORDINATOR);
  }
}
