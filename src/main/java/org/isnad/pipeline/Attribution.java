package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Event;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/** Hangs each event from the innermost statement whose content holds its trigger. */
final class Attribution {
  private Attribution() {}

  /** For each event, the indexes of the statements that report it; none for the article's voice. */
  static List<List<Integer>> reports(List<Event> events, List<Statement> statements) {
    List<List<Integer>> reports = new ArrayList<>(events.size());
    for (var event : events) {
      List<Integer> reporting = new ArrayList<>(1);
      for (var trigger : event.triggers()) {
        int innermost = innermost(trigger, statements);
        if (innermost >= 0 && !reporting.contains(innermost)) {
          reporting.add(innermost);
        }
      }
      reports.add(reporting);
    }
    return reports;
  }

  private static int innermost(Span trigger, List<Statement> statements) {
    int innermost = -1;
    for (int i = 0; i < statements.size(); i++) {
      boolean holds = statements.get(i).holds(trigger);
      if (holds && (innermost < 0 || length(statements, i) < length(statements, innermost))) {
        innermost = i;
      }
    }
    return innermost;
  }

  private static int length(List<Statement> statements, int index) {
    return statements.get(index).extent().length();
  }
}
