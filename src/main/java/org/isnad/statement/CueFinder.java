package org.isnad.statement;

import java.util.Optional;
import org.isnad.lexicon.Letters;
import org.isnad.model.Clitic;
import org.isnad.model.Mention;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Word;

/** Tells whether a word reports: a verb of saying, a participle or a masdar of one. */
final class CueFinder {
  private static final String NOMINATIVE = "" + Letters.WAW + Letters.NUN;
  private final Page page;

  CueFinder(Page page) {
    this.page = page;
  }

  Optional<Cue> at(int at) {
    var word = page.word(at);
    if (word.readings().isEmpty() || isInName(at)) {
      return Optional.empty();
    }
    return verb(word).or(() -> participle(word)).or(() -> masdar(word));
  }

  /** Also of "أستاذة علم النفس". */
  private boolean isInName(int at) {
    return page.phrases
        .covering(at)
        .filter(r -> r.mention().form() == Mention.Form.NAME || r.mention().from() < at)
        .isPresent();
  }

  private Optional<Cue> verb(Word word) {
    if (word.has(Clitic.SA)
        || word.has(Clitic.LI)
        || page.lexicon.is(word, "no-report")
        || isScience(word)
        || isDenied(word.index())) {
      return Optional.empty();
    }
    for (int i = 0; i < word.readings().size(); i++) {
      var reading = word.readings().get(i);
      if (isSaying(reading)) {
        var verb = page.lexicon.verb(reading.lemma());
        boolean sure = i == 0 || word.is(PartOfSpeech.VERB);
        boolean told = isSubjectBehind(word);
        boolean preposition = word.is(PartOfSpeech.PREPOSITION);
        if (!sure && !told && (preposition || !opensClause(word))) {
          return Optional.empty();
        }
        return verb.map(v -> new Cue(word.index(), Cue.Form.VERB, reading, v, sure));
      }
    }
    return Optional.empty();
  }

  /** "خبير علم النفس" learns nothing. */
  private boolean isScience(Word word) {
    int at = word.index();
    return word.form().length() == 3
        && !word.isCoordinated()
        && page.isNominal(at - 1)
        && page.has(at + 1)
        && page.word(at + 1).has(Clitic.ART)
        && page.lexicon
            .reading(word, PartOfSpeech.VERB)
            .flatMap(reading -> page.lexicon.verb(reading.lemma()))
            .filter(verb -> verb.kind() == SpeechVerb.Kind.LEARN)
            .isPresent();
  }

  /** "كما بين الوزير", "وبين الوزير"; not "فبين بيروت وعمان", "العلاقة بين الوزير". */
  private boolean isSubjectBehind(Word word) {
    var behind = page.phrases.startingAt(page.skipQuotes(word.index() + 1));
    int next = behind.map(r -> page.skipQuotes(r.mention().phraseTo())).orElse(-1);
    boolean two =
        page.has(next)
            && page.word(next).has(Clitic.WA)
            && page.phrases.startingAt(next).isPresent();
    if (two || word.isCoordinated()) {
      return !two;
    }
    return behind.filter(page.phrases::isPerson).isPresent() && isBehindOpener(word.index() - 1);
  }

  private boolean isBehindOpener(int before) {
    return page.has(before)
        && (page.isKind(before, Word.Kind.COMMA)
            || page.lexicon.is(page.word(before), "turn")
            || page.lexicon.is(page.word(before), "likewise"));
  }

  private boolean opensClause(Word word) {
    int before = word.index() - 1;
    return word.isCoordinated()
        || !page.has(before)
        || !page.word(before).isLexical()
        || page.lexicon.is(page.word(before), "closer")
        || page.lexicon.is(page.word(before), "auxiliary")
        || page.is(before, PartOfSpeech.RELATIVE)
        || page.phrases.endingAt(word.index()).isPresent()
        || page.sentenceStart(word.index()) == word.index();
  }

  private boolean isSaying(Reading reading) {
    return reading.isVerb()
        && reading.person() == Reading.Person.THIRD
        && reading.tense() != Reading.Tense.IMPERATIVE
        && page.lexicon.verb(reading.lemma()).isPresent();
  }

  /** لم يقل, أن يقول, قد يقول: not said. */
  private boolean isDenied(int at) {
    int before = at - 1;
    if (!page.has(before) || page.word(at).isCoordinated()) {
      return false;
    }
    if (page.is(before, PartOfSpeech.NEGATION) && !page.lexicon.is(page.word(before), "what")) {
      return true;
    }
    if (page.lexicon.is(page.word(before), "or")) {
      return true;
    }
    boolean imperfect =
        page.word(at).reading().map(r -> r.tense() == Reading.Tense.IMPERFECT).orElse(false);
    return imperfect
        && page.word(before).form().length() == 2
        && (page.isComplementizer(before) || page.lexicon.is(page.word(before), "modal"));
  }

  private Optional<Cue> participle(Word word) {
    boolean adverb = page.lexicon.is(word, "time") && page.isLexical(word.index() - 1);
    boolean none = adverb || page.lexicon.is(word, "no-participle");
    if (word.isDefinite() || word.hasPreposition() || none || isPassive(word.index())) {
      return Optional.empty();
    }
    var reading = page.lexicon.reading(word, PartOfSpeech.ACTIVE_PARTICIPLE);
    if (reading.isEmpty() || !isAdverbial(word)) {
      return Optional.empty();
    }
    if (!isLoose(word) && !isBeforeClause(word.index())) {
      return Optional.empty();
    }
    return page.lexicon
        .verb(reading.get().lemma())
        .map(
            verb -> new Cue(word.index(), Cue.Form.PARTICIPLE, reading.get(), verb, isLoose(word)));
  }

  /** كان مفترضا أن: it was supposed, by nobody. */
  private boolean isPassive(int at) {
    return page.has(at - 1)
        && page.lexicon.is(page.word(at - 1), "auxiliary")
        && page.is(at - 1, PartOfSpeech.VERB);
  }

  private boolean isTelling(int at) {
    return page.lexicon
        .reading(page.word(at), PartOfSpeech.ACTIVE_PARTICIPLE)
        .flatMap(reading -> page.lexicon.verb(reading.lemma()))
        .filter(SpeechVerb::isTelling)
        .isPresent();
  }

  /** مؤكدة أن, مشيرة إلى أن, هاتفين «…», مرددين هتافات «…». */
  private boolean isBeforeClause(int at) {
    boolean quoted = page.opensSpeech(at + 1) || page.isNominal(at + 1) && page.opensSpeech(at + 2);
    if (quoted && isTelling(at) && !page.word(at).form().endsWith(NOMINATIVE)) {
      return true;
    }
    int next = page.has(at + 1) && page.isPreposition(at + 1) ? at + 2 : at + 1;
    return page.has(next) && page.isComplementizer(next);
  }

  /** Set off by a comma, a closing mark or a conjunction, or a masculine accusative. */
  private boolean isLoose(Word word) {
    int before = word.index() - 1;
    return word.isCoordinated()
        || isAccusative(word)
        || (page.has(before) && !page.word(before).isLexical());
  }

  /** مضيفا, مضيفة, مضيفين; not مقره. */
  private boolean isAdverbial(Word word) {
    return isAccusative(word) || page.endsInTaMarbuta(word) || Page.endsIn(word, Letters.NUN);
  }

  private static boolean isAccusative(Word word) {
    return Page.endsIn(word, Letters.ALEF);
  }

  private Optional<Cue> masdar(Word word) {
    boolean own = word.pronoun().isPresent() || page.lexicon.isFormOf(word.form(), "saying");
    if (!word.has(Clitic.BI) || !word.isDefinite() || !own) {
      return Optional.empty();
    }
    return page.lexicon
        .reading(word, PartOfSpeech.MASDAR)
        .flatMap(
            reading ->
                page.lexicon
                    .verb(reading.lemma())
                    .filter(verb -> verb.kind() == SpeechVerb.Kind.SAY)
                    .map(verb -> new Cue(word.index(), Cue.Form.MASDAR, reading, verb, false)));
  }
}
