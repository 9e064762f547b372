package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.event.Chunk.Kind;
import org.isnad.event.Frame.Flag;
import org.isnad.model.EntityType;
import org.isnad.model.EventType;
import org.isnad.model.Reference;

/** Gives the noun phrases to the right of a trigger their roles, by what introduces them. */
final class Arguments {
  private final Clause clause;
  private final Draft draft;
  private Role last = Role.TOPIC;
  private Role pending = Role.TOPIC;
  private boolean placed;
  private final List<Integer> pronouns = new ArrayList<>();

  Arguments(Clause clause, Draft draft) {
    this.clause = clause;
    this.draft = draft;
  }

  /** A place that is the object, so that what follows holds it: قرية X في منطقة Y. */
  void passes(Chunk object) {
    last = Role.TOPIC;
    placed |= clause.reference(object).map(clause.phrases()::isPlace).orElse(false);
  }

  /** What a bare noun joined by و will share. */
  void follows(Role role) {
    last = role;
  }

  /** A prepositional phrase, or one joined to the phrase before; false where it ends the search. */
  boolean accept(int index) {
    var chunk = clause.chunk(index);
    if (chunk.coordinated() && !chunk.isPrepositional()) {
      return coordinate(index, chunk);
    }
    if (chunk.coordinated()) {
      placed = false;
    }
    if (clause.isAgentPhrase(chunk)) {
      if (draft.frame().genitive() == Role.EITHER) {
        draft.targets.addAll(draft.actors);
        draft.actors.clear();
      }
      give(Role.ACTOR, chunk);
      return true;
    }
    if (completes(chunk)) {
      give(pending, chunk);
      return true;
    }
    var role = Optional.ofNullable(draft.frame().prepositions().get(chunk.preposition()));
    if (clause.lexicon().is(chunk.preposition(), Particle.BETWEEN)) {
      between(index, chunk);
    } else if (clause.isEvent(chunk)) {
      return role.isEmpty() || role.get() == Role.TOPIC;
    } else if (role.isPresent() && role.get() != Role.TOPIC) {
      give(isFar(chunk) ? Role.TOPIC : role.get(), chunk);
    } else if (clause.isPlacePhrase(chunk)) {
      place(chunk);
    } else {
      last = Role.TOPIC;
    }
    return true;
  }

  /** رحب بجهود تركيا: what is welcomed is no agent. */
  private boolean isFar(Chunk chunk) {
    var reference = clause.reference(chunk);
    return draft.frame().is(Flag.TOPIC_OK)
        && reference.isPresent()
        && !clause.isDirect(chunk.from(), reference.get());
  }

  private boolean coordinate(int index, Chunk chunk) {
    if (clause.is(index + 1, Kind.VERB)) {
      return false;
    }
    if (last != Role.TOPIC && !clause.isEvent(chunk)) {
      give(last, chunk);
    }
    return true;
  }

  /** من says whose people they are, never where: مقتل عشرة من المسلحين. */
  private void give(Role role, Chunk chunk) {
    last = role;
    var reference = clause.reference(chunk);
    pending = reference.isEmpty() ? role : Role.TOPIC;
    boolean part =
        role == Role.TARGET && clause.lexicon().is(chunk.preposition(), Particle.PARTITIVE);
    if (reference.isPresent() && !(part && clause.phrases().isPlace(reference.get()))) {
      if (part && !clause.phrases().isNameless(reference.get())) {
        draft.targets.removeIf(id -> clause.phrases().type(id).isLocal());
      }
      draft.fill(role, reference.get(), clause.phrases());
    }
    placed |= !draft.places.isEmpty();
  }

  /** على مواقع | لداعش: whose the nameless thing is. */
  private boolean completes(Chunk chunk) {
    return pending != Role.TOPIC
        && !chunk.coordinated()
        && (clause.lexicon().is(chunk.preposition(), Particle.OF)
            || clause.lexicon().is(chunk.preposition(), Particle.PARTITIVE));
  }

  /** عليه، معهم: somebody named before. */
  void pronoun(int index) {
    pronouns.add(index);
  }

  /** Once the actors are known. */
  void resolvePronouns(Subjects subjects) {
    pronouns.forEach(index -> resolve(index, subjects));
  }

  private void resolve(int index, Subjects subjects) {
    var preposition = clause.lexicon().prepositionOf(clause.head(clause.chunk(index)));
    var role = preposition.map(draft.frame().prepositions()::get).orElse(Role.TOPIC);
    if (role == Role.TARGET && draft.targets.isEmpty()) {
      fill(role, subjects.mentionedBefore(index, draft.actors).references());
    }
  }

  /** The first place is the most specific; those that follow it hold it, unless joined by و. */
  private void place(Chunk chunk) {
    var reference = clause.reference(chunk);
    last = Role.TOPIC;
    if (reference.isPresent()
        && clause.phrases().isLocation(reference.get())
        && !isTopic(chunk, reference.get())
        && (!placed || chunk.coordinated())) {
      give(Role.PLACE, chunk);
    }
  }

  /** في شأن سورية: not where it is. */
  private boolean isTopic(Chunk chunk, Reference reference) {
    for (int i = chunk.from(); i < reference.mention().phraseFrom(); i++) {
      if (clause.lexicon().is(clause.word(i), Particle.TOPIC)) {
        return true;
      }
    }
    return false;
  }

  /** In a fight between two sides the last named is the other one; talks know no sides. */
  private void between(int index, Chunk chunk) {
    var role = draft.frame().prepositions().getOrDefault(chunk.preposition(), Role.TOPIC);
    draft.told |= role != Role.TOPIC;
    last = role;
    if (role == Role.TOPIC) {
      return;
    }
    int other = otherSide(index);
    boolean opposed =
        role == Role.ACTOR && draft.frame().type() == EventType.ASSAULT && other > index;
    give(role, chunk);
    if (opposed) {
      clause
          .reference(clause.chunk(other))
          .ifPresent(reference -> draft.fill(Role.TARGET, reference, clause.phrases()));
    }
  }

  /** The last noun phrase joined to the first side, also after "من جهة،". */
  private int otherSide(int index) {
    int other = index;
    for (int i = index + 1; i < clause.size(); i++) {
      var chunk = clause.chunk(i);
      if (chunk.is(Kind.NOUN) && chunk.coordinated()) {
        if (clause.reference(chunk).isPresent()) {
          other = i;
        }
      } else if (!chunk.is(Kind.COMMA) && !(chunk.is(Kind.NOUN) && chunk.isPrepositional())) {
        break;
      }
    }
    return other;
  }

  /** Whether the search may go on past a comma. */
  boolean crosses(int comma) {
    if (comma + 1 >= clause.size()) {
      return false;
    }
    if (clause.is(comma - 1, Kind.TIME) && clause.is(comma - 2, Kind.COMMA)) {
      return true;
    }
    var next = clause.chunk(comma + 1);
    if (next.is(Kind.NOUN)) {
      return next.isPrepositional()
          ? !clause.isEvent(next)
          : next.coordinated() && last != Role.TOPIC;
    }
    return next.is(Kind.TIME) || next.is(Kind.ADVERB);
  }

  /** For who is only inferred: never an unnamed source or an outlet, who tells of it. */
  void fillNamed(Role role, List<Reference> references) {
    for (var reference : references) {
      var type = clause.phrases().type(reference.entity());
      if (type != EntityType.UNNAMED_SOURCE && type != EntityType.NEWS_OUTLET) {
        fill(role, List.of(reference));
      }
    }
  }

  void fill(Role role, List<Reference> references) {
    for (var reference : references) {
      draft.fill(role, reference, clause.phrases());
    }
    placed |= !draft.places.isEmpty();
  }
}
