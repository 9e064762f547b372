package org.isnad.event;

import java.util.List;
import java.util.Optional;
import org.isnad.event.Chunk.Kind;
import org.isnad.event.Frame.Flag;
import org.isnad.model.EventType;
import org.isnad.model.Mention.Form;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reference;

/**
 * Roles around an event noun: what it governs (غارات التحالف), adjectives of nationality, an
 * attached pronoun, prepositional phrases, a relative clause (غارات شنتها القوات), the verb that
 * carries it.
 */
final class NounRoles {
  private final Clause clause;
  private final Subjects subjects;
  private final Carriers carriers;
  private final Genitives genitives;

  NounRoles(Clause clause, Subjects subjects) {
    this.clause = clause;
    this.subjects = subjects;
    this.carriers = new Carriers(clause, subjects);
    this.genitives = new Genitives(clause);
  }

  void assign(Draft draft) {
    var arguments = new Arguments(clause, draft);
    genitive(draft, arguments);
    nisbas(draft);
    pronoun(draft, arguments);
    scan(draft, arguments);
    beneficiary(draft);
    carriers.assign(draft, arguments);
    if (draft.frame().isMutual() && draft.actors.isEmpty() && !draft.targets.isEmpty()) {
      arguments.fillNamed(Role.ACTOR, subjects.owner(draft.trigger.chunk()).references());
    }
    arguments.resolvePronouns(subjects);
  }

  private void genitive(Draft draft, Arguments arguments) {
    var trigger = draft.trigger;
    var chunk = clause.chunk(trigger.chunk());
    var governed = clause.reference(trigger.word() + 1, chunk.to());
    if (governed.isEmpty() || governed.get().mention().form() == Form.NISBA) {
      boolean lone = !clause.word(trigger.word()).isDefinite() && !draft.frame().isMutual();
      if (lone && draft.frame().genitive() == Role.TARGET) {
        dativeAfter(trigger.chunk())
            .ifPresent(object -> arguments.fill(Role.TARGET, List.of(object)));
      }
      draft.sufferedByNobodyKnown =
          chunk.to() > trigger.word() + 1 && draft.frame().genitive() == Role.TARGET;
      return;
    }
    var role = genitives.role(trigger, governed.get());
    var object = bareAfter(trigger.chunk()).or(() -> dativeAfter(trigger.chunk()));
    if (object.isPresent()
        && suffers(draft.frame())
        && clause.lexicon().isTransitive(clause.word(trigger.word()))
        && clause.phrases().isAgent(governed.get())) {
      arguments.fill(Role.ACTOR, List.of(governed.get()));
      arguments.fill(Role.TARGET, List.of(object.get()));
    } else if (role != Role.TOPIC) {
      arguments.fill(role, List.of(governed.get()));
      arguments.follows(role);
    }
  }

  /** دعم حزب الله: of two readings, the one in whom somebody is supported. */
  private static void beneficiary(Draft draft) {
    var frame = draft.frame();
    boolean helps = frame.type() == EventType.SUPPORT || frame.type() == EventType.AID;
    if (helps && frame.genitive() == Role.EITHER && draft.targets.isEmpty()) {
      draft.targets.addAll(draft.actors);
      draft.actors.clear();
    }
  }

  private static boolean suffers(Frame frame) {
    return frame.genitive() == Role.TARGET || frame.genitive() == Role.EITHER;
  }

  /** The object of a masdar whose subject stands between: استهداف المسلحين المدنيين. */
  private Optional<Reference> bareAfter(int chunk) {
    if (!clause.is(chunk + 1, Kind.NOUN)) {
      return Optional.empty();
    }
    var next = clause.chunk(chunk + 1);
    return next.isBareNoun() && !next.coordinated() && !clause.isEvent(next)
        ? clause.reference(next)
        : Optional.empty();
  }

  /** The same with ل: احتجاز تركيا للقس. */
  private Optional<Reference> dativeAfter(int chunk) {
    boolean dative =
        clause.is(chunk + 1, Kind.NOUN)
            && !clause.isEvent(clause.chunk(chunk + 1))
            && clause.lexicon().is(clause.chunk(chunk + 1).preposition(), Particle.OF);
    return dative
        ? clause.reference(clause.chunk(chunk + 1)).filter(clause.phrases()::isAgent)
        : Optional.empty();
  }

  private void nisbas(Draft draft) {
    var trigger = draft.trigger;
    var frame = draft.frame();
    boolean suffers = frame.genitive() == Role.TARGET && !frame.isMutual();
    if (suffers || frame.is(Flag.NO_NISBA)) {
      return;
    }
    var chunk = clause.chunk(trigger.chunk());
    int last = chunk.to();
    for (var nisba : clause.phrases().nisbas(trigger.word() + 1, chunk.to())) {
      draft.fill(Role.ACTOR, nisba, clause.phrases());
      last = nisba.mention().to();
    }
    if (frame.isMutual() && last == chunk.to()) {
      otherSide(draft);
    }
  }

  /** محادثات أميركية | ـ | روسية. */
  private void otherSide(Draft draft) {
    for (var nisba : otherNationality(draft.trigger.chunk() + 2)) {
      draft.fill(Role.ACTOR, nisba, clause.phrases());
    }
  }

  private List<Reference> otherNationality(int chunk) {
    if (!clause.is(chunk, Kind.NOUN) || !clause.is(chunk - 1, Kind.MARK)) {
      return List.of();
    }
    var next = clause.chunk(chunk);
    return clause.phrases().nisbas(next.from(), next.from() + 1);
  }

  /** زيارته، مقتله; إطلاق سراحه, where the second word carries it. */
  private void pronoun(Draft draft, Arguments arguments) {
    var trigger = draft.trigger;
    boolean second =
        trigger.frame().isPhrase()
            && trigger.word() + 1 < clause.sentence().to()
            && clause.word(trigger.word() + 1).pronoun().isPresent();
    if (draft.actors.isEmpty() && isOwnTie(trigger)) {
      arguments.fillNamed(Role.ACTOR, subjects.possessor(trigger.chunk()).references());
    } else if (second) {
      arguments.fill(
          Role.TARGET, subjects.mentionedBefore(trigger.chunk(), draft.actors).references());
    } else if (clause.word(trigger.word()).pronoun().isPresent()
        && draft.frame().genitive() != Role.TOPIC) {
      owned(draft, arguments);
    }
  }

  /** قطع علاقاتها: who cuts is whose they are. */
  private boolean isOwnTie(Trigger trigger) {
    int next = trigger.word() + 1;
    return trigger.frame().type() == EventType.SANCTION
        && next < clause.sentence().to()
        && trigger.frame().asks(clause.word(next))
        && clause.word(next).pronoun().isPresent();
  }

  private void owned(Draft draft, Arguments arguments) {
    int chunk = draft.trigger.chunk();
    var owner = subjects.possessor(chunk);
    var object = bareAfter(chunk);
    if (object.isPresent() && suffers(draft.frame())) {
      arguments.fillNamed(Role.ACTOR, owner.references());
      arguments.fill(Role.TARGET, List.of(object.get()));
    } else if (draft.frame().harm().isPresent()) {
      arguments.fill(Role.TARGET, owner.references());
    } else if (draft.frame().genitive() == Role.TARGET) {
      arguments.fillNamed(Role.ACTOR, owner.references());
      arguments.fill(Role.TARGET, subjects.mentionedBefore(chunk, draft.actors).references());
    } else {
      arguments.fillNamed(Role.ACTOR, owner.references());
    }
  }

  private void scan(Draft draft, Arguments arguments) {
    int i = draft.trigger.chunk() + 1;
    while (i < clause.size()) {
      var chunk = clause.chunk(i);
      int next = i + 1;
      switch (chunk.kind()) {
        case NOUN -> {
          if (!noun(draft, arguments, i, chunk)) {
            return;
          }
        }
        case TIME, ADVERB, MARK -> {}
        case PRONOUN -> arguments.pronoun(i);
        case COMMA -> {
          if (!arguments.crosses(i)) {
            return;
          }
        }
        case RELATIVE, VERB -> {
          next = carriers.relative(draft, arguments, i);
          if (next < 0) {
            return;
          }
        }
        case COMPLEMENTIZER, SUBORDINATOR, CONJUNCTION, NEGATION, PARTICLE, STOP -> {
          return;
        }
      }
      i = next;
    }
  }

  private boolean noun(Draft draft, Arguments arguments, int index, Chunk chunk) {
    if (chunk.isBareNoun() && !chunk.coordinated()) {
      return bare(draft, arguments, index, chunk);
    }
    if (index == draft.trigger.chunk() + 1 && isOwner(draft, chunk)) {
      clause
          .reference(chunk)
          .ifPresent(reference -> draft.fill(Role.ACTOR, reference, clause.phrases()));
      arguments.follows(Role.ACTOR);
      return true;
    }
    boolean event = clause.isEvent(chunk);
    return arguments.accept(index) && !(event && chunk.isPrepositional());
  }

  /** What is counted may stand apart: مقتل | حوالى | 260 عنصرا. A nameless noun is passed over. */
  private boolean bare(Draft draft, Arguments arguments, int index, Chunk chunk) {
    if (clause.isEvent(chunk)) {
      return false;
    }
    var reference = clause.reference(chunk);
    boolean counted =
        draft.frame().genitive() == Role.TARGET
            && draft.targets.isEmpty()
            && clause.is(index - 1, Kind.ADVERB);
    if (counted && reference.isPresent()) {
      arguments.fill(Role.TARGET, List.of(reference.get()));
    }
    draft.sufferedByNobodyKnown |= counted;
    int trigger = draft.trigger.chunk();
    boolean side = index == trigger + 2 && !otherNationality(index).isEmpty();
    return counted || reference.isEmpty() || index == trigger + 1 || side;
  }

  /** عملية لمنع الحوثيين: not theirs. */
  private boolean isAim(Chunk chunk) {
    var head = clause.head(chunk);
    return !head.isDefinite()
        && head.canBe(PartOfSpeech.MASDAR)
        && clause.phrases().around(chunk.from()).isEmpty();
  }

  /** ل after an indefinite noun says whose it is: ثلاث غارات لطيران التحالف. */
  private boolean isOwner(Draft draft, Chunk chunk) {
    var frame = draft.frame();
    boolean acts =
        frame.genitive() == Role.EITHER
            || (frame.genitive() == Role.ACTOR
                && !frame.prepositions().containsKey(chunk.preposition()));
    boolean direct =
        clause.reference(chunk).filter(owner -> clause.isDirect(chunk.from(), owner)).isPresent();
    boolean visited =
        frame.is(Flag.VISIT)
            && clause.reference(chunk).filter(clause.phrases()::isLocation).isPresent();
    return acts
        && !visited
        && draft.actors.isEmpty()
        && clause.lexicon().is(chunk.preposition(), Particle.OF)
        && !isAim(chunk)
        && (direct || !clause.word(draft.trigger.word()).isDefinite());
  }
}
