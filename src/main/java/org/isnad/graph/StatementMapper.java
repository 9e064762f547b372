package org.isnad.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.isnad.model.Analysis;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/**
 * Writes what others are reported to say, and what the article says in its own voice: both are
 * statements, and are numbered together.
 */
final class StatementMapper {
  private static final String NARRATION_RULE = "own-voice";

  private final Analysis analysis;
  private final Sheet sheet;
  private final EventMapper events;
  private final Optional<Node> publisher;
  private final List<Narration> narrations;
  private final TextOrder order;

  /** The events that each statement reports, by their indexes. */
  private final Map<Integer, List<Integer>> reported = new HashMap<>();

  StatementMapper(Analysis analysis, Sheet sheet, EventMapper events, Optional<Node> publisher) {
    this.analysis = analysis;
    this.sheet = sheet;
    this.events = events;
    this.publisher = publisher;
    this.narrations = Narration.of(analysis);
    List<Span> spans = new ArrayList<>();
    analysis.statements().forEach(statement -> spans.add(statement.extent()));
    narrations.forEach(narration -> spans.add(narration.span()));
    this.order = TextOrder.of(spans);
    for (int event = 0; event < analysis.events().size(); event++) {
      for (int statement : analysis.reports().get(event)) {
        reported.computeIfAbsent(statement, s -> new ArrayList<>()).add(event);
      }
    }
  }

  void map() {
    var statements = analysis.statements();
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < statements.size() + narrations.size(); i++) {
      nodes.add(sheet.part("statement", order.number(i)));
    }
    var chains = new ChainMapper(statements, nodes, sheet);
    for (int index : order.order()) {
      if (index < statements.size()) {
        statement(nodes.get(index), index);
        chains.map(index);
      } else {
        narration(nodes.get(index), narrations.get(index - statements.size()));
      }
    }
    chains.mapRelays();
  }

  private void statement(Node node, int index) {
    var statement = analysis.statements().get(index);
    sheet.add(node, Vocabulary.TYPE, Vocabulary.STATEMENT);
    sheet.addAll(node, Vocabulary.SPEAKER, sheet.entities().nodes(statement.speakers()));
    sheet.add(node, Vocabulary.CONTENT, sheet.text(content(statement)));
    sheet.add(node, Vocabulary.CUE, sheet.spans().node(statement.cue()));
    sheet.add(node, Vocabulary.QUOTATION, Vocabulary.isnad(statement.quotation()));
    sheet.add(node, Vocabulary.SPEECH_ACT, Vocabulary.isnad(statement.act()));
    for (int event : reported.getOrDefault(index, List.of())) {
      sheet.add(node, Vocabulary.REPORTS, events.event(event));
    }
    sheet.addAll(node, Vocabulary.ABOUT, sheet.entities().nodes(statement.about()));
    sheet.extracted(node, statement.content(), statement.rule(), statement.confidence());
  }

  private String content(Statement statement) {
    return statement.content().stream()
        .map(analysis.text()::surface)
        .collect(Collectors.joining(" "));
  }

  private void narration(Node node, Narration narration) {
    sheet.add(node, Vocabulary.TYPE, Vocabulary.NARRATION);
    sheet.add(node, Vocabulary.TYPE, Vocabulary.STATEMENT);
    publisher.ifPresent(outlet -> sheet.add(node, Vocabulary.SPEAKER, outlet));
    sheet.add(node, Vocabulary.CONTENT, sheet.text(analysis.text().surface(narration.span())));
    for (int event : narration.events()) {
      sheet.add(node, Vocabulary.REPORTS, events.event(event));
    }
    sheet.extracted(node, List.of(narration.span()), NARRATION_RULE, narration.confidence());
  }
}
