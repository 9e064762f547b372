package org.isnad.event;

import java.util.Optional;
import org.isnad.event.Chunk.Kind;
import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading.Tense;
import org.isnad.model.Status;
import org.isnad.model.Word;

/** Whether an event is told as a fact: by tense, negation, and what governs the trigger. */
final class StatusReader {
  private final Clause clause;
  private final Prospect prospect;
  private final Purposes purposes;
  private final Agenda agenda;
  private final Asides asides;
  private final Established established;
  private final Denials denials;
  private final Predicates predicates;

  StatusReader(Clause clause) {
    this.clause = clause;
    this.prospect = new Prospect(clause);
    this.purposes = new Purposes(clause);
    this.agenda = new Agenda(clause);
    this.asides = new Asides(clause);
    this.established = new Established(clause);
    this.denials = new Denials(clause);
    this.predicates = new Predicates(clause);
  }

  Status status(Trigger trigger) {
    if (trigger.isVerb()) {
      return verb(trigger.chunk());
    }
    var status = noun(trigger);
    if (status == Status.DENIED) {
      return status;
    }
    if (status != Status.OCCURRED) {
      return established.holds(trigger) ? Status.OCCURRED : status;
    }
    boolean wished = agenda.holds(trigger) || predicates.isWished(trigger);
    return prospect.of(trigger).orElse(wished ? Status.HYPOTHETICAL : status);
  }

  private Status verb(int index) {
    var own = ownOf(index);
    boolean told = own == Status.OCCURRED || own == Status.PLANNED;
    return told && denials.holds(index) ? Status.DENIED : own;
  }

  private Status ownOf(int index) {
    var word = clause.head(clause.chunk(index));
    if (word.has(Clitic.SA)) {
      return isAsked(index) ? Status.HYPOTHETICAL : Status.PLANNED;
    }
    if (word.has(Clitic.LI)) {
      return Status.HYPOTHETICAL;
    }
    boolean imperfect =
        word.reading().map(reading -> reading.tense() == Tense.IMPERFECT).orElse(false);
    int before = index - 1;
    while (before >= 0 && (clause.is(before, Kind.ADVERB) || clause.is(before, Kind.MARK))) {
      before--;
    }
    return before < 0 ? Status.OCCURRED : after(before, imperfect);
  }

  /** "إذا كانت بريطانيا ستهاجم". */
  private boolean isAsked(int verb) {
    int i = verb - 1;
    while (clause.is(i, Kind.NOUN)) {
      i--;
    }
    return i >= 0 && clause.isCopula(clause.chunk(i)) && verb(i) == Status.HYPOTHETICAL;
  }

  private Status after(int before, boolean imperfect) {
    var chunk = clause.chunk(before);
    var word = clause.head(chunk);
    return switch (chunk.kind()) {
      case NEGATION -> isOpen(before - 1) ? Status.HYPOTHETICAL : negation(before);
      case PARTICLE -> {
        if (clause.lexicon().is(word, Particle.FUTURE)) {
          yield Status.PLANNED;
        }
        boolean possible = imperfect && clause.lexicon().is(word, Particle.POSSIBLE);
        yield possible || clause.lexicon().is(word, Particle.IF)
            ? Status.HYPOTHETICAL
            : Status.OCCURRED;
      }
      case SUBORDINATOR -> conditional(word, imperfect);
      case COMPLEMENTIZER -> imperfect && word.pronoun().isEmpty() ? wanted(before) : negated(word);
      case VERB -> clause.isCopula(chunk) ? verb(before) : Status.OCCURRED;
      case RELATIVE -> isOpen(before - 1) ? Status.HYPOTHETICAL : Status.OCCURRED;
      case NOUN, PRONOUN, CONJUNCTION, ADVERB, TIME, COMMA, MARK, STOP -> Status.OCCURRED;
    };
  }

  /** "إذا ما قررت": no negation. */
  private boolean isOpen(int chunk) {
    return clause.is(chunk, Kind.SUBORDINATOR)
        && clause.lexicon().is(clause.head(clause.chunk(chunk)), Particle.IF);
  }

  private Status negation(int chunk) {
    return isStill(chunk + 1) ? Status.OCCURRED : Status.DENIED;
  }

  private static Status negated(Word word) {
    return word.canBe(PartOfSpeech.NEGATION) ? Status.DENIED : Status.OCCURRED;
  }

  /** لا يزال: still going on. */
  private boolean isStill(int chunk) {
    return clause.is(chunk, Kind.VERB)
        && clause.lexicon().is(clause.head(clause.chunk(chunk)), Particle.STILL);
  }

  private Status conditional(Word word, boolean imperfect) {
    if (clause.lexicon().is(word, Particle.IF)) {
      return Status.HYPOTHETICAL;
    }
    boolean open =
        clause.lexicon().is(word, Particle.CONDITIONAL)
            && (imperfect || clause.lexicon().is(word, Particle.PURPOSE));
    return open ? Status.HYPOTHETICAL : Status.OCCURRED;
  }

  /** أن with an imperfect: wanted or planned, by what stands before; a fact after بعد. */
  private Status wanted(int complementizer) {
    var word = clause.head(clause.chunk(complementizer));
    int before = word.index() - 1;
    if (before >= clause.sentence().from()
        && clause.lexicon().is(clause.word(before), Particle.RESET_BEFORE)) {
      return Status.OCCURRED;
    }
    for (int i = complementizer - 1; i >= 0; i--) {
      var status = statusIn(clause.chunk(i));
      if (status.isPresent()) {
        return status.get();
      }
      if (clause.is(i, Kind.VERB) || clause.is(i, Kind.STOP)) {
        break;
      }
    }
    return Status.HYPOTHETICAL;
  }

  private Optional<Status> statusIn(Chunk chunk) {
    for (int i = chunk.to() - 1; i >= chunk.from(); i--) {
      var status = governed(clause.word(i));
      if (status.isPresent()) {
        return status;
      }
    }
    return ofPreposition(chunk);
  }

  private Optional<Status> governed(Word word) {
    if (!word.isLexical() || clause.phrases().around(word.index()).isPresent()) {
      return Optional.empty();
    }
    return clause.lexicon().governor(word).flatMap(Governor::status);
  }

  private Optional<Status> ofPreposition(Chunk chunk) {
    if (clause.lexicon().is(chunk.preposition(), Particle.WITHOUT)) {
      return Optional.of(Status.DENIED);
    }
    return clause.lexicon().governor(chunk.preposition()).flatMap(Governor::status);
  }

  private Status noun(Trigger trigger) {
    var chunk = clause.chunk(trigger.chunk());
    for (int i = trigger.word() - 1; i >= chunk.from(); i--) {
      var word = clause.word(i);
      var status = governed(word);
      if (status.isPresent()) {
        return status.get();
      }
      if (clause.lexicon().is(word, Particle.ANY)) {
        return Status.HYPOTHETICAL;
      }
      if (clause.lexicon().is(word, Particle.BARRIER)) {
        return Status.OCCURRED;
      }
    }
    if (isAny(chunk.from() - 1)) {
      return Status.HYPOTHETICAL;
    }
    var status = ofPreposition(chunk);
    if (status.isPresent()) {
      return status.get();
    }
    if (clause.lexicon().is(chunk.preposition(), Particle.BARRIER)) {
      return Status.OCCURRED;
    }
    return governing(trigger, chunk);
  }

  /** الوقاية من أي هجوم: the quantifier may stand before the noun phrase. */
  private boolean isAny(int word) {
    return word >= clause.sentence().from() && clause.lexicon().is(clause.word(word), Particle.ANY);
  }

  private Status governing(Trigger trigger, Chunk chunk) {
    if (purposes.isLight(chunk) && trigger.word() == chunk.from() + 1) {
      return Status.PLANNED;
    }
    boolean purpose = purposes.holds(trigger, chunk);
    boolean ofEvent = false;
    for (int i = asides.before(trigger.chunk()); i >= 0; i = asides.before(i)) {
      var before = clause.chunk(i);
      switch (before.kind()) {
        case VERB -> {
          if (!clause.isCopula(before)) {
            boolean aim = purpose && (ofEvent || !isDative(before));
            return aim ? purposeOf(before) : byVerb(i, before, chunk);
          }
        }
        case NOUN -> {
          var status = i == trigger.chunk() - 1 ? statusIn(before) : ofPreposition(before);
          if (status.isPresent()) {
            return status.get();
          }
          if (clause.lexicon().is(before.preposition(), Particle.BARRIER)
              || clause.lexicon().is(clause.head(before), Particle.BEGINNING)) {
            return Status.OCCURRED;
          }
          purpose &= ofEvent || !isDative(before);
          ofEvent |= clause.isEvent(before) && !isDative(before);
        }
        case NEGATION -> {
          boolean next = i == trigger.chunk() - 1 && chunk.isBareNoun();
          if (!isStill(i + 1)) {
            return next ? Status.DENIED : Status.OCCURRED;
          }
        }
        case TIME, ADVERB, PRONOUN, PARTICLE, MARK, CONJUNCTION -> {}
        case COMPLEMENTIZER, RELATIVE, SUBORDINATOR, COMMA, STOP -> {
          return purpose ? Status.HYPOTHETICAL : Status.OCCURRED;
        }
      }
    }
    return purpose ? Status.HYPOTHETICAL : Status.OCCURRED;
  }

  /** "توصل لاتفاق"; not the ل of what is reached: "توصل إلى اتفاق لوقف القتال". */
  private boolean isDative(Chunk chunk) {
    return clause.lexicon().is(clause.head(chunk), Particle.DATIVE);
  }

  private Status purposeOf(Chunk verb) {
    var kind = clause.governorKind(verb);
    if (kind.isPresent() && kind.get() == Governor.Kind.SUFFER) {
      return Status.OCCURRED;
    }
    return clause.governor(verb).flatMap(Governor::status).orElse(Status.HYPOTHETICAL);
  }

  private Status byVerb(int index, Chunk verb, Chunk event) {
    var own = verb(index);
    var governor = clause.governor(verb);
    if (governor.isEmpty()) {
      return Status.OCCURRED;
    }
    if (own == Status.HYPOTHETICAL) {
      return own;
    }
    return isDone(verb) || hasFailed(governor.get(), event)
        ? own
        : governor.get().status().orElse(own);
  }

  /** "فشلت المحادثات": they were held; "فشلوا في الاتفاق": there is none. */
  private static boolean hasFailed(Governor governor, Chunk event) {
    return governor.kind() == Governor.Kind.CONTROL
        && governor.status().filter(status -> status == Status.DENIED).isPresent()
        && event.isBareNoun();
  }

  /** دفعهم إلى التفاوض: they did; يدفعهم: they may. */
  private boolean isDone(Chunk verb) {
    boolean perfect =
        clause.verb(verb).filter(reading -> reading.tense() == Tense.PERFECT).isPresent();
    return perfect && clause.lexicon().is(clause.head(verb), Particle.PUSH);
  }
}
