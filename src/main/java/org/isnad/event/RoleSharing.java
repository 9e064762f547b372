package org.isnad.event;

import java.util.List;
import java.util.Optional;
import org.isnad.event.Chunk.Kind;
import org.isnad.event.Frame.Flag;
import org.isnad.model.EventType;

/**
 * Deaths and the attack that caused them are told with one set of roles: مقتل خمسة في غارات شنها
 * الجيش على البلدة. What one trigger lacks it takes from the other.
 */
final class RoleSharing {
  /** Words between an attack and the deaths it caused. */
  private static final int REACH = 30;

  private final Clause clause;
  private final Subjects subjects;

  RoleSharing(Clause clause, Subjects subjects) {
    this.clause = clause;
    this.subjects = subjects;
  }

  void share(List<Draft> drafts) {
    for (var draft : drafts) {
      if (draft.trigger.isVerb()) {
        eventSubject(draft, drafts);
      }
    }
    for (var draft : drafts) {
      if (isEffect(draft)) {
        cause(draft, drafts).ifPresent(cause -> share(draft, cause));
      }
    }
  }

  /** The subject of the verb is itself an event: الهجوم الذي استهدف السكان. */
  private void eventSubject(Draft draft, List<Draft> drafts) {
    var subject = subjects.of(draft.trigger.chunk());
    if (draft.frame().type() != EventType.ASSAULT) {
      return;
    }
    int chunk = subject.isFound() ? subject.chunk() : describedAcrossComma(draft);
    for (var other : drafts) {
      if (other.trigger.chunk() == chunk && !other.trigger.isVerb()) {
        if (draft.actors.isEmpty()) {
          draft.actors.addAll(other.actors);
        }
        if (other.targets.isEmpty()) {
          other.targets.addAll(draft.targets);
        }
        if (other.places.isEmpty()) {
          other.places.addAll(draft.places);
        }
        return;
      }
    }
  }

  /** غارات لطائرات التحالف، استهدفت مواقع: the event noun before the comma, if one is there. */
  private int describedAcrossComma(Draft draft) {
    if (!draft.actors.isEmpty() || !clause.is(draft.trigger.chunk() - 1, Kind.COMMA)) {
      return Subject.NOWHERE;
    }
    for (int i = draft.trigger.chunk() - 2; i >= 0; i--) {
      if (clause.isEvent(clause.chunk(i))) {
        return i;
      }
      if (!clause.is(i, Kind.NOUN)) {
        break;
      }
    }
    return Subject.NOWHERE;
  }

  private static boolean isEffect(Draft draft) {
    return draft.frame().type() == EventType.ASSAULT
        && (draft.frame().harm().isPresent() || draft.frame().is(Flag.EFFECT));
  }

  private Optional<Draft> cause(Draft effect, List<Draft> drafts) {
    Optional<Draft> nearest = Optional.empty();
    for (var draft : drafts) {
      boolean attack = draft.frame().type() == EventType.ASSAULT && !isEffect(draft);
      if (attack
          && isLinked(effect, draft)
          && (nearest.isEmpty() || distance(effect, draft) < distance(effect, nearest.get()))) {
        nearest = Optional.of(draft);
      }
    }
    return nearest;
  }

  private static int distance(Draft one, Draft other) {
    return Math.abs(one.trigger.word() - other.trigger.word());
  }

  private boolean isLinked(Draft effect, Draft attack) {
    if (distance(effect, attack) > REACH) {
      return false;
    }
    int from = Math.min(effect.trigger.chunk(), attack.trigger.chunk());
    int to = Math.max(effect.trigger.chunk(), attack.trigger.chunk());
    for (int i = from + 1; i < to; i++) {
      if (clause.is(i, Kind.STOP) || clause.is(i, Kind.COMPLEMENTIZER)) {
        return false;
      }
    }
    return true;
  }

  /** قتلى، تدمير: says nothing of whom, unlike مقتل قائد. */
  private static boolean isNameless(Draft effect) {
    return effect.frame().is(Flag.EFFECT) || effect.frame().is(Flag.VICTIMS);
  }

  private static void share(Draft effect, Draft attack) {
    if (effect.actors.isEmpty()) {
      effect.actors.addAll(attack.actors);
      effect.actors.removeAll(effect.targets);
    } else if (attack.actors.isEmpty()) {
      attack.actors.addAll(effect.actors);
    }
    if (attack.actors.isEmpty() && attack.frame().isMutual() && !attack.targets.isEmpty()) {
      attack.actors.addAll(effect.targets);
      attack.actors.removeAll(attack.targets);
    }
    if (effect.targets.isEmpty() && isNameless(effect)) {
      effect.targets.addAll(attack.targets);
    }
    if (attack.targets.isEmpty() && attack.places.isEmpty()) {
      attack.targets.addAll(effect.targets);
      attack.targets.removeAll(attack.actors);
    }
    if (effect.places.isEmpty()) {
      effect.places.addAll(attack.places);
    } else if (attack.places.isEmpty()) {
      attack.places.addAll(effect.places);
    }
  }
}
