package org.isnad.model;

import java.util.List;

/**
 * All that was read out of one article.
 *
 * @param reports for each event, the indexes of the statements it hangs from; empty where the
 *     article tells it in its own voice
 */
public record Analysis(
    Text text,
    Entities entities,
    List<TimeExpression> times,
    List<Event> events,
    List<Statement> statements,
    List<List<Integer>> reports) {
  public Analysis {
    times = List.copyOf(times);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    reports = reports.stream().map(List::copyOf).toList();
    if (reports.size() != events.size()) {
      throw new IllegalArgumentException(reports.size() + " reports, " + events.size() + " events");
    }
  }

  public Article article() {
    return text.article();
  }
}
