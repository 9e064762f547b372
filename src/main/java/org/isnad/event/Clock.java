package org.isnad.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.event.Chunk.Kind;
import org.isnad.model.TimeExpression;

/** The time expressions of a text by their words, and the one that belongs to a trigger. */
final class Clock {
  private final List<TimeExpression> times;
  private final Map<Integer, TimeExpression> starting = new HashMap<>();

  Clock(List<TimeExpression> times) {
    this.times = times;
    times.forEach(time -> starting.merge(time.from(), time, (a, b) -> a.to() >= b.to() ? a : b));
  }

  Map<Integer, TimeExpression> starting() {
    return starting;
  }

  /** The nearest time expression of the trigger's own clause, those after it first. */
  Optional<Integer> of(Trigger trigger, Clause clause) {
    int from = edge(trigger.chunk(), clause, -1);
    int to = edge(trigger.chunk(), clause, 1);
    int best = -1;
    int cost = Integer.MAX_VALUE;
    for (int i = 0; i < times.size(); i++) {
      int at = times.get(i).from();
      if (at >= from && at < to) {
        int distance = at > trigger.word() ? at - trigger.word() : 2 * (trigger.word() - at);
        if (distance < cost) {
          cost = distance;
          best = i;
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private static int edge(int chunk, Clause clause, int step) {
    for (int i = chunk + step; i >= 0 && i < clause.size(); i += step) {
      var kind = clause.chunk(i).kind();
      boolean ends =
          kind == Kind.STOP
              || kind == Kind.COMPLEMENTIZER
              || kind == Kind.SUBORDINATOR
              || (step > 0 && kind == Kind.VERB && clause.chunk(i).coordinated());
      if (ends) {
        return step < 0 ? clause.chunk(i).to() : clause.chunk(i).from();
      }
    }
    return step < 0 ? clause.sentence().from() : clause.sentence().to();
  }
}
