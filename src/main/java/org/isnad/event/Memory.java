package org.isnad.event;

import java.util.List;
import org.isnad.event.Frame.Flag;
import org.isnad.model.Clitic;
import org.isnad.model.EventType;
import org.isnad.model.Status;
import org.isnad.model.Word;

/** The attack told last, whose actors a bare back reference takes: الهجوم وقع يوم السبت. */
final class Memory {
  private List<String> actors = List.of();

  /** A headline lends the body nothing. */
  void forget() {
    actors = List.of();
  }

  void recall(Draft draft, Word word) {
    if (isAttack(draft) && word.has(Clitic.ART) && !draft.hasRoles()) {
      draft.actors.addAll(actors);
    }
  }

  void keep(Draft draft) {
    if (isAttack(draft) && draft.status == Status.OCCURRED && !draft.actors.isEmpty()) {
      actors = List.copyOf(draft.actors);
    }
  }

  private static boolean isAttack(Draft draft) {
    return draft.frame().type() == EventType.ASSAULT
        && !draft.trigger.isVerb()
        && draft.frame().genitive() != Role.TARGET
        && !draft.frame().isMutual()
        && !draft.frame().is(Flag.MOVE);
  }
}
