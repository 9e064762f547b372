package org.isnad.event;

import java.util.List;
import java.util.Optional;
import org.isnad.event.Chunk.Kind;
import org.isnad.model.EntityType;
import org.isnad.model.EventType;

/**
 * What is asked for and whom it is asked of: دعت إيران إلى تعاون مع أنقرة asks Ankara; طالبت روسيا
 * الحكومة بوقف القصف wants the government to do it.
 */
final class Requests {
  private static final int REACH = 16;

  private final Clause clause;

  Requests(Clause clause) {
    this.clause = clause;
  }

  void share(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      var request = drafts.get(i);
      var type = request.frame().type();
      if (type == EventType.REQUEST || type == EventType.THREATEN || type == EventType.ACCUSE) {
        asked(request, drafts, i).ifPresent(asked -> share(request, asked));
      }
    }
  }

  /** The next event in the same clause. */
  private Optional<Draft> asked(Draft request, List<Draft> drafts, int index) {
    if (index + 1 >= drafts.size()) {
      return Optional.empty();
    }
    var next = drafts.get(index + 1);
    if (next.trigger.word() - request.trigger.word() > REACH) {
      return Optional.empty();
    }
    for (int i = request.trigger.chunk() + 1; i < next.trigger.chunk(); i++) {
      var chunk = clause.chunk(i);
      if (chunk.is(Kind.STOP)
          || (chunk.is(Kind.COMMA) && !isAside(i))
          || chunk.is(Kind.RELATIVE)
          || isLater(chunk)
          || (chunk.is(Kind.VERB) && chunk.coordinated())) {
        return Optional.empty();
      }
    }
    return Optional.of(next);
  }

  /** A comma around a time: اتهمت أفغانستان، الخميس، باكستان. */
  private boolean isAside(int comma) {
    return clause.is(comma - 1, Kind.TIME) || clause.is(comma + 1, Kind.TIME);
  }

  /** قبل أن: what follows is another matter. */
  private boolean isLater(Chunk chunk) {
    return chunk.is(Kind.COMPLEMENTIZER)
        && clause.lexicon().is(chunk.preposition(), Particle.BARRIER);
  }

  private void share(Draft request, Draft asked) {
    boolean threat = request.frame().type() == EventType.THREATEN;
    boolean accused = request.frame().type() == EventType.ACCUSE;
    if (accused && request.targets.isEmpty()) {
      request.targets.addAll(asked.actors);
      request.targets.removeAll(request.actors);
      return;
    }
    if (!accused && request.targets.isEmpty() && (threat || asked.frame().isMutual())) {
      request.targets.addAll(asked.targets);
      request.targets.removeAll(request.actors);
    }
    if (threat) {
      if (request.targets.containsAll(asked.actors)) {
        asked.actors.clear();
        asked.actors.addAll(request.actors);
      }
      return;
    }
    if (asked.actors.isEmpty()) {
      asked.actors.addAll(request.targets);
      asked.actors.removeAll(asked.targets);
    }
    if (!accused && asked.actors.isEmpty() && asked.frame().isMutual()) {
      for (var id : request.actors) {
        if (clause.phrases().type(id) != EntityType.PERSON) {
          asked.actors.add(id);
        }
      }
    }
  }
}
