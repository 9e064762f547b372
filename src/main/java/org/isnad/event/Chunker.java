package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.event.Chunk.Kind;
import org.isnad.model.ByWord;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Form;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Reference;
import org.isnad.model.Sentence;
import org.isnad.model.Text;
import org.isnad.model.TimeExpression;
import org.isnad.model.Word;

/**
 * Cuts a sentence into noun phrases, verbs, particles and marks. Quotation marks are passed over. A
 * noun phrase ends where it is definite and no adjective follows: شن | الجيش | هجوما.
 */
final class Chunker {
  private static final String BI = "ب";
  private static final String LI = "ل";
  private static final String KA = "ك";

  private final Text text;
  private final Phrases phrases;
  private final EventLexicon lexicon;
  private final ByWord<TimeExpression> times;
  private final int end;
  private final Lookahead ahead;
  private final List<Chunk> chunks = new ArrayList<>();
  private int at;
  private String preposition = "";
  private boolean coordinated;

  private Chunker(
      Text text,
      Sentence sentence,
      Phrases phrases,
      EventLexicon lexicon,
      ByWord<TimeExpression> times) {
    this.text = text;
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.times = times;
    this.at = sentence.from();
    this.end = sentence.to();
    this.ahead = new Lookahead(text, lexicon, end);
  }

  /** {@code times}: the time expressions by their first word. */
  static List<Chunk> chunk(
      Text text,
      Sentence sentence,
      Phrases phrases,
      EventLexicon lexicon,
      ByWord<TimeExpression> times) {
    var chunker = new Chunker(text, sentence, phrases, lexicon, times);
    while (chunker.at < chunker.end) {
      chunker.next();
    }
    return List.copyOf(chunker.chunks);
  }

  private void next() {
    var word = text.word(at);
    if (word.isQuote()) {
      at++;
      return;
    }
    if (!word.isLexical()) {
      preposition = "";
      coordinated = false;
      add(mark(word), at + 1);
      return;
    }
    takeClitics(word);
    if (ahead.isAbout(at)) {
      at++;
      return;
    }
    var time = times.at(at);
    if (time.isPresent()) {
      add(Kind.TIME, Math.min(end, Math.max(at + 1, time.get().to())));
    } else if (phrases.startingAt(at).isPresent() || word.readings().isEmpty()) {
      add(Kind.NOUN, nounEnd());
    } else if (ahead.isBeforeClause(at)) {
      preposition(word);
    } else {
      lexical(word, word.readings().get(0));
    }
  }

  private static Kind mark(Word word) {
    return switch (word.kind()) {
      case COMMA -> Kind.COMMA;
      case STOP, COLON -> Kind.STOP;
      default -> Kind.MARK;
    };
  }

  private void lexical(Word word, Reading reading) {
    switch (reading.pos()) {
      case PREPOSITION -> preposition(word);
      case DEMONSTRATIVE -> at++;
      case PRONOUN -> add(Kind.PRONOUN, at + 1);
      case VERB -> add(isObject(word) ? Kind.NOUN : Kind.VERB, isObject(word) ? nounEnd() : at + 1);
      case COMPLEMENTIZER -> add(Kind.COMPLEMENTIZER, at + 1);
      case RELATIVE -> add(isUnless(word) ? Kind.SUBORDINATOR : Kind.RELATIVE, at + 1);
      case SUBORDINATOR -> add(Kind.SUBORDINATOR, at + 1);
      case CONJUNCTION -> add(Kind.CONJUNCTION, at + 1);
      case NEGATION -> add(Kind.NEGATION, at + 1);
      case PARTICLE -> add(Kind.PARTICLE, at + 1);
      case ADVERB -> add(Kind.ADVERB, at + 1);
      default -> add(isVerb(word) ? Kind.VERB : Kind.NOUN, isVerb(word) ? at + 1 : nounEnd());
    }
  }

  /** "ما لم تنسحب": not who or what, but unless. */
  private boolean isUnless(Word word) {
    return !lexicon.is(word, Particle.WHICH)
        && !lexicon.is(word, Particle.HUMAN)
        && at + 1 < end
        && text.word(at + 1).is(PartOfSpeech.NEGATION);
  }

  /** هجوم | شنه: a verb with a pronoun for the event noun before it. */
  private boolean isDescribing(Word word, Word before) {
    return word.pronoun().isPresent()
        && !word.has(Clitic.ART)
        && !word.hasPreposition()
        && word.canBe(PartOfSpeech.VERB)
        && !before.isDefinite()
        && lexicon.frame(before).isPresent();
  }

  /** تعتزم فرنسا | سحب قواتها: what a verb and its subject are followed by is no verb. */
  private boolean isObject(Word word) {
    int last = chunks.size() - 1;
    return word.canBe(PartOfSpeech.MASDAR)
        && !coordinated
        && word.clitics().isEmpty()
        && last >= 1
        && chunks.get(last).isBareNoun()
        && chunks.get(last - 1).is(Kind.VERB)
        && !(isCopula(last - 1) && ahead.tells(at))
        && phrases.head(chunks.get(last).from(), chunks.get(last).to()).isPresent();
  }

  /** أن مدنيا قتل في: where a noun phrase opens the clause, a bare masdar after it is its verb. */
  private boolean isVerb(Word word) {
    int last = chunks.size() - 1;
    if (last >= 0
        && chunks.get(last).is(Kind.NOUN)
        && chunks.get(last).to() == at
        && isDescribing(word, text.word(at - 1))) {
      return true;
    }
    return word.canBe(PartOfSpeech.VERB)
        && preposition.isEmpty()
        && !coordinated
        && !word.isDefinite()
        && last >= 0
        && chunks.get(last).isBareNoun()
        && phrases.head(chunks.get(last).from(), chunks.get(last).to()).isPresent()
        && (last == 0
            || chunks.get(last - 1).is(Kind.COMPLEMENTIZER)
            || isCopula(last - 1) && ahead.tells(at));
  }

  /** "كان الجيش قصف": what follows its subject is a verb. */
  private boolean isCopula(int chunk) {
    return chunks.get(chunk).is(Kind.VERB)
        && lexicon.is(text.word(chunks.get(chunk).from()), Particle.COPULA);
  }

  /** من قبل stays together; else the last of several counts: في شمال العراق. */
  private void preposition(Word word) {
    var own = word.lemma();
    boolean agent =
        lexicon.is(preposition, Particle.AGENT_FIRST) && lexicon.is(own, Particle.AGENT);
    preposition = agent ? preposition + " " + own : own;
    at++;
  }

  private void takeClitics(Word word) {
    if (word.isCoordinated()) {
      coordinated = true;
      preposition = "";
    }
    if (word.has(Clitic.BI)) {
      preposition = BI;
    } else if (word.has(Clitic.LI)) {
      preposition = LI;
    } else if (word.has(Clitic.KA)) {
      preposition = KA;
    }
  }

  private void add(Kind kind, int to) {
    chunks.add(new Chunk(kind, at, to, preposition, coordinated));
    preposition = "";
    coordinated = kind == Kind.CONJUNCTION;
    at = to;
  }

  private int nounEnd() {
    int to = at;
    int last = at;
    boolean closed = false;
    boolean named = false;
    while (to < end) {
      var word = text.word(to);
      if (word.isQuote()) {
        to++;
        continue;
      }
      if (!closed && !word.isCoordinated() && !word.hasPreposition() && ahead.isAbout(to)) {
        to++;
        continue;
      }
      var phrase = phrases.startingAt(to);
      if (to > at && isDescribing(word, text.word(last - 1))) {
        break;
      }
      if (to > at && !continues(word, closed) && (named || !isApposition(word, phrase))) {
        break;
      }
      named |= phrase.isPresent();
      closed |= phrase.map(this::isClosed).orElse(word.isDefinite());
      to = phrase.map(p -> p.mention().phraseTo()).orElse(to + 1);
      last = to;
    }
    return Math.min(last, end);
  }

  /** مدير أمن | الإسكندرية: an indefinite description goes on with a place. */
  private boolean isClosed(Reference phrase) {
    var mention = phrase.mention();
    int next = mention.phraseTo();
    boolean described =
        mention.form() == Form.DESCRIPTION && !text.word(next - 1).isDefinite() && next < end;
    return !described
        || phrases.startingAt(next).isEmpty()
        || !phrases.isPlace(phrases.startingAt(next).get());
  }

  /** A person's name after a title that names nobody: رئيس مكتبها السياسي | خالد مشعل. */
  private boolean isApposition(Word word, Optional<Reference> phrase) {
    return !word.isCoordinated()
        && !word.hasPreposition()
        && phrase.isPresent()
        && phrases.type(phrase.get().entity()) == EntityType.PERSON;
  }

  private boolean continues(Word word, boolean closed) {
    if (!word.isLexical()
        || word.isCoordinated()
        || word.hasPreposition()
        || word.has(Clitic.SA)
        || lexicon.is(word.form(), Particle.ADVERBIAL)
        || times.at(word.index()).isPresent()) {
      return false;
    }
    if (phrases.startingAt(word.index()).isPresent()) {
      return !closed;
    }
    if (closed && !word.has(Clitic.ART)) {
      return false;
    }
    if (word.readings().isEmpty()) {
      return true;
    }
    return switch (word.readings().get(0).pos()) {
      case NOUN, MASDAR -> !closed || word.canBe(PartOfSpeech.ADJECTIVE);
      case ADJECTIVE, NISBA, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE, NUMERAL -> true;
      case VERB,
          PREPOSITION,
          COMPLEMENTIZER,
          RELATIVE,
          SUBORDINATOR,
          CONJUNCTION,
          NEGATION,
          PARTICLE,
          PRONOUN,
          DEMONSTRATIVE,
          ADVERB ->
          false;
    };
  }
}
