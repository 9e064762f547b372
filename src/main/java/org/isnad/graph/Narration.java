package org.isnad.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.model.Analysis;
import org.isnad.model.Event;
import org.isnad.model.Sentence;
import org.isnad.model.Span;

/**
 * A sentence that tells events in the article's own voice.
 *
 * @param events indexes into {@link Analysis#events}
 * @param confidence that of the surest event
 */
record Narration(Span span, List<Integer> events, double confidence) {
  Narration {
    events = List.copyOf(events);
  }

  /** The narrations of an article, in the order of the text. */
  static List<Narration> of(Analysis analysis) {
    Map<Span, List<Integer>> bySpan = new TreeMap<>();
    for (int event = 0; event < analysis.events().size(); event++) {
      for (var trigger : analysis.events().get(event).triggers()) {
        if (isOwnVoice(analysis, event, trigger)) {
          var told = bySpan.computeIfAbsent(sentence(analysis, trigger), s -> new ArrayList<>());
          if (!told.contains(event)) {
            told.add(event);
          }
        }
      }
    }
    List<Narration> narrations = new ArrayList<>();
    bySpan.forEach((span, told) -> narrations.add(narration(analysis, span, told)));
    return narrations;
  }

  /** No statement that reports the event holds this telling of it. */
  private static boolean isOwnVoice(Analysis analysis, int event, Span trigger) {
    return analysis.reports().get(event).stream()
        .map(analysis.statements()::get)
        .noneMatch(statement -> statement.holds(trigger));
  }

  private static Span sentence(Analysis analysis, Span trigger) {
    return analysis
        .text()
        .sentenceAt(trigger.start())
        .map(Sentence::span)
        .filter(span -> span.contains(trigger))
        .orElse(trigger);
  }

  private static Narration narration(Analysis analysis, Span span, List<Integer> told) {
    var confidence =
        told.stream().map(analysis.events()::get).mapToDouble(Event::confidence).max().orElse(0);
    return new Narration(span, told, confidence);
  }
}
