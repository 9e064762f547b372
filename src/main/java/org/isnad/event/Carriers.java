package org.isnad.event;

import java.util.Optional;
import org.isnad.event.Chunk.Kind;
import org.isnad.event.Frame.Flag;
import org.isnad.model.EventType;
import org.isnad.model.Reference;

/** The verbs and nouns that carry an event noun, and what their subjects are to the event. */
final class Carriers {
  private static final int STOP = -1;

  private final Clause clause;
  private final Subjects subjects;

  Carriers(Clause clause, Subjects subjects) {
    this.clause = clause;
    this.subjects = subjects;
  }

  /**
   * A clause after the noun: غارات شنتها القوات على, الاشتباكات التي اندلعت في. Gives where to go
   * on reading the noun's own arguments, or -1.
   */
  int relative(Draft draft, Arguments arguments, int at) {
    var first = clause.chunk(at);
    if (first.is(Kind.RELATIVE) && !clause.lexicon().is(clause.head(first), Particle.WHICH)) {
      return quantity(draft, at);
    }
    int verb = at;
    while (verb < clause.size()
        && (clause.is(verb, Kind.RELATIVE)
            || clause.isLight(clause.chunk(verb))
            || clause.is(verb, Kind.NEGATION)
            || clause.isCopula(clause.chunk(verb)))) {
      verb++;
    }
    if (!clause.is(verb, Kind.VERB)) {
      return STOP;
    }
    var kind = clause.governorKind(clause.chunk(verb));
    boolean bound =
        clause.is(at, Kind.RELATIVE)
            || clause.head(clause.chunk(verb)).pronoun().isPresent()
            || verb == draft.trigger.chunk() + 1;
    if (kind.isEmpty() || !bound) {
      return STOP;
    }
    return switch (kind.get()) {
      case HAPPEN -> {
        draft.told = true;
        yield verb + 1;
      }
      case ACT -> {
        draft.done = true;
        yield after(draft, arguments, verb, Role.ACTOR);
      }
      case SUFFER -> after(draft, arguments, verb, Role.TARGET);
      case HOST -> after(draft, arguments, verb, Role.PLACE);
      case CAUSE, CONTROL, GOVERN -> STOP;
    };
  }

  /** مقتل ما لا يقل عن عشرة: the number comes behind. */
  private int quantity(Draft draft, int relative) {
    int verb = clause.is(relative + 1, Kind.NEGATION) ? relative + 2 : relative + 1;
    boolean counts =
        clause.is(verb, Kind.VERB)
            && clause.lexicon().is(clause.head(clause.chunk(verb)), Particle.QUANTITY);
    draft.sufferedByNobodyKnown |= counts;
    return counts ? verb + 1 : STOP;
  }

  private int after(Draft draft, Arguments arguments, int verb, Role role) {
    for (int i = verb + 1; i < clause.size(); i++) {
      var chunk = clause.chunk(i);
      if (chunk.isBareNoun() && !chunk.coordinated()) {
        arguments.fill(role, subjects.withCoordinated(i));
        int next = i + 1;
        while (clause.is(next, Kind.NOUN)
            && clause.chunk(next).isBareNoun()
            && clause.chunk(next).coordinated()) {
          next++;
        }
        return next;
      }
      if (!clause.isLight(chunk) && !chunk.is(Kind.PRONOUN)) {
        arguments.fillNamed(role, subjects.leftOut(verb).references());
        return i;
      }
    }
    return clause.size();
  }

  /**
   * The verb or noun before, whose subject acts: شن الجيش غارات، تمكن من تحرير، محاولة X اقتحام.
   */
  void assign(Draft draft, Arguments arguments) {
    var trigger = draft.trigger;
    var within = within(trigger);
    if (within.isPresent()) {
      carry(draft, arguments, trigger.chunk(), within.get());
      return;
    }
    int object = Subject.NOWHERE;
    for (int i = trigger.chunk() - 1; i >= 0 && !isBarred(i + 1); i--) {
      var chunk = clause.chunk(i);
      boolean counts = clause.lexicon().is(clause.head(chunk), Particle.QUANTIFIER);
      boolean bare = chunk.isBareNoun() && !chunk.coordinated() && !clause.isCircumstance(chunk);
      if (bare && !counts && object == Subject.NOWHERE) {
        object = i;
      }
      switch (chunk.kind()) {
        case VERB -> {
          if (!clause.isCopula(chunk)) {
            boolean pushes = clause.lexicon().is(clause.head(chunk), Particle.PUSH);
            if (pushes || object == Subject.NOWHERE || subjects.of(i).chunk() == object) {
              verb(draft, arguments, i);
            }
            return;
          }
        }
        case NOUN -> {
          boolean other = chunk.isBareNoun() && clause.isEvent(chunk);
          if (noun(draft, arguments, i, chunk) || (other && !isJoined(trigger.chunk()))) {
            return;
          }
        }
        case TIME, ADVERB, PRONOUN, PARTICLE, NEGATION, MARK -> {}
        case COMPLEMENTIZER, RELATIVE, SUBORDINATOR, CONJUNCTION, COMMA, STOP -> {
          return;
        }
      }
    }
  }

  /** After بعد، خلال it is not what the verb carries. */
  private boolean isBarred(int index) {
    return clause.lexicon().is(clause.chunk(index).preposition(), Particle.BARRIER);
  }

  private boolean isJoined(int chunk) {
    return clause.chunk(chunk).coordinated();
  }

  /** A governor in the same noun phrase: شن غارات، تنفيذ هجوم. */
  private Optional<Governor> within(Trigger trigger) {
    for (int i = trigger.word() - 1; i >= clause.chunk(trigger.chunk()).from(); i--) {
      var governor = clause.lexicon().governor(clause.word(i));
      if (governor.isPresent()) {
        return governor;
      }
    }
    return Optional.empty();
  }

  private void carry(Draft draft, Arguments arguments, int chunk, Governor governor) {
    boolean acts = governor.kind() == Governor.Kind.ACT || governor.kind() == Governor.Kind.CONTROL;
    if (acts && lacksActor(draft)) {
      arguments.fillNamed(Role.ACTOR, subjects.controller(chunk).references());
    }
  }

  private static boolean lacksActor(Draft draft) {
    return draft.actors.isEmpty() && !draft.frame().is(Flag.VICTIMS);
  }

  private void verb(Draft draft, Arguments arguments, int verb) {
    var kind = clause.governorKind(clause.chunk(verb));
    var subject = subjects.of(verb);
    if (clause.lexicon().is(clause.head(clause.chunk(verb)), Particle.PUSH) && lacksActor(draft)) {
      arguments.fill(Role.ACTOR, subjects.controller(draft.trigger.chunk()).references());
      return;
    }
    if (kind.isEmpty() || kind.get() == Governor.Kind.GOVERN) {
      announced(draft, arguments, subject);
      return;
    }
    boolean own = subject.chunk() == draft.trigger.chunk();
    draft.told |= kind.get() != Governor.Kind.CONTROL;
    switch (kind.get()) {
      case ACT -> {
        between(arguments, verb, draft.trigger.chunk());
        boolean object = own && clause.isAccusative(draft.trigger.word());
        if (object) {
          subject = subjects.leftOut(verb);
        }
        if ((!own || object) && (lacksActor(draft) || draft.frame().isMutual())) {
          arguments.fill(Role.ACTOR, subject.references());
        }
      }
      case CONTROL -> {
        if (!own && lacksActor(draft)) {
          arguments.fill(Role.ACTOR, subject.references());
        }
      }
      case HAPPEN -> between(arguments, verb, draft.trigger.chunk());
      case SUFFER -> arguments.fill(Role.TARGET, subject.references());
      case HOST -> arguments.fill(Role.PLACE, subject.references());
      case CAUSE, GOVERN -> {}
    }
  }

  /** أعلنت وزارة الداخلية توقيف: a power that announces an arrest has made it. */
  private void announced(Draft draft, Arguments arguments, Subject subject) {
    if (draft.actors.isEmpty()
        && draft.frame().type() == EventType.COERCE
        && draft.frame().harm().isPresent()
        && subject.references().stream().anyMatch(this::arrests)) {
      arguments.fill(Role.ACTOR, subject.references());
    }
  }

  private boolean arrests(Reference reference) {
    return switch (clause.phrases().type(reference.entity())) {
      case GOVERNMENT_BODY, ARMED_FORCE, INTELLIGENCE_AGENCY -> true;
      case PERSON,
          STATE,
          PLACE,
          ORGANIZATION,
          ARMED_GROUP,
          PARTY,
          INTERGOVERNMENTAL_ORGANIZATION,
          NEWS_OUTLET,
          COMPANY,
          GROUP,
          UNNAMED_SOURCE ->
          false;
    };
  }

  /** Phrases between a light verb and its noun belong to the noun: شن على المدينة هجوما. */
  private void between(Arguments arguments, int verb, int noun) {
    for (int i = verb + 1; i < noun; i++) {
      var chunk = clause.chunk(i);
      if (chunk.is(Kind.NOUN) && chunk.isPrepositional() && !clause.isEvent(chunk)) {
        arguments.accept(i);
      }
    }
  }

  /** A noun that governs: محاولة المسلحين | اقتحام; or a participle: مستعدة | لتزويد. */
  private boolean noun(Draft draft, Arguments arguments, int index, Chunk chunk) {
    var governor = governorIn(chunk);
    if (governor.isEmpty() || index != beside(draft.trigger)) {
      return false;
    }
    if (governor.get().kind() == Governor.Kind.ACT
        || governor.get().kind() == Governor.Kind.CONTROL) {
      var inside = clause.reference(chunk);
      if (lacksActor(draft)) {
        arguments.fill(
            Role.ACTOR,
            inside.isPresent()
                ? subjects.withCoordinated(index)
                : subjects.controller(index).references());
      }
      return true;
    }
    return false;
  }

  /**
   * The phrase before the trigger; before an object, that of several subjects: تنفيذ الجيش |
   * والمقاومة | هجوما.
   */
  private int beside(Trigger trigger) {
    int before = trigger.chunk() - 1;
    while (clause.isAccusative(trigger.word())
        && clause.is(before, Kind.NOUN)
        && clause.chunk(before).isBareNoun()
        && clause.chunk(before).coordinated()) {
      before--;
    }
    return before;
  }

  private Optional<Governor> governorIn(Chunk chunk) {
    if (clause.phrases().startingAt(chunk.from()).isPresent()) {
      return Optional.empty();
    }
    return clause.governor(chunk);
  }
}
