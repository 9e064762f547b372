package org.isnad.event;

import org.isnad.event.Chunk.Kind;
import org.isnad.event.Frame.Flag;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reference;

/** What the one whom an event noun governs is to the event: قصف التحالف, قصف المدينة. */
final class Genitives {
  private final Clause clause;

  Genitives(Clause clause) {
    this.clause = clause;
  }

  Role role(Trigger trigger, Reference governed) {
    var frame = trigger.frame();
    var role = frame.genitive();
    if (frame.is(Flag.VISIT)) {
      boolean visitor = !clause.phrases().isLocation(governed);
      return visitor ? Role.ACTOR : Role.VISIT;
    }
    if (role == Role.ACTOR && clause.phrases().isPlace(governed)) {
      return Role.PLACE;
    }
    if (role == Role.TOPIC && frame.isMutual() && clause.isDirect(trigger.word() + 1, governed)) {
      return Role.ACTOR;
    }
    if (role != Role.EITHER) {
      return role;
    }
    boolean site =
        chunkHolds(trigger, trigger.word() + 1)
            && clause.lexicon().is(clause.word(trigger.word() + 1), Particle.SITE);
    return !site
            && !isIntended(trigger)
            && clause.isDirect(trigger.word() + 1, governed)
            && !clause.phrases().isPlace(governed)
        ? Role.ACTOR
        : Role.TARGET;
  }

  /** "هددت روسيا بقصف أوكرانيا": the one who threatens would do it. */
  private boolean isIntended(Trigger trigger) {
    int verb = trigger.chunk() - 1;
    if (!clause.chunk(trigger.chunk()).isPrepositional()
        || clause.word(trigger.word()).is(PartOfSpeech.NOUN)) {
      return false;
    }
    while (clause.is(verb, Kind.NOUN) || clause.is(verb, Kind.TIME)) {
      verb--;
    }
    return clause.is(verb, Kind.VERB)
        && clause
            .governorKind(clause.chunk(verb))
            .filter(kind -> kind == Governor.Kind.CONTROL)
            .isPresent();
  }

  private boolean chunkHolds(Trigger trigger, int word) {
    return clause.chunk(trigger.chunk()).holds(word);
  }
}
