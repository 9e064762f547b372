package org.isnad.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.isnad.model.Analysis;
import org.isnad.model.Event;
import org.isnad.model.TimeExpression;
import org.isnad.model.Toll;

/** Writes the times and events of an article. */
final class EventMapper {
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(T.*)?");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Analysis analysis;
  private final Sheet sheet;
  private final TextOrder times;
  private final TextOrder events;

  EventMapper(Analysis analysis, Sheet sheet) {
    this.analysis = analysis;
    this.sheet = sheet;
    this.times = TextOrder.of(analysis.times().stream().map(TimeExpression::span).toList());
    this.events = TextOrder.of(analysis.events().stream().map(e -> e.triggers().get(0)).toList());
  }

  /** The node of the event at an index of {@link Analysis#events}. */
  Node event(int index) {
    return sheet.part("event", events.number(index));
  }

  private Node time(int index) {
    return sheet.part("time", times.number(index));
  }

  void map() {
    for (int index : times.order()) {
      time(time(index), analysis.times().get(index));
    }
    for (int index : events.order()) {
      event(event(index), analysis.events().get(index));
    }
  }

  private void time(Node node, TimeExpression time) {
    sheet.add(node, Vocabulary.TYPE, Vocabulary.TIME_EXPRESSION);
    sheet.add(node, Vocabulary.VALUE, Triples.string(time.value()));
    time.begin().ifPresent(day -> sheet.add(node, Vocabulary.BEGIN, Triples.date(day)));
    time.end().ifPresent(day -> sheet.add(node, Vocabulary.END, Triples.date(day)));
    sheet.extracted(node, List.of(time.span()), time.rule(), time.confidence());
  }

  private void event(Node node, Event event) {
    sheet.add(node, Vocabulary.TYPE, Vocabulary.isnad(event.type()));
    sheet.add(node, Vocabulary.TYPE, Vocabulary.EVENT);
    sheet.addAll(node, Vocabulary.ACTOR, sheet.entities().nodes(event.actors()));
    sheet.addAll(node, Vocabulary.TARGET, sheet.entities().nodes(event.targets()));
    sheet.addAll(node, Vocabulary.PLACE, sheet.entities().nodes(event.places()));
    event.time().ifPresent(index -> when(node, index));
    sheet.add(node, Vocabulary.STATUS, Vocabulary.isnad(event.status()));
    for (var mode : event.modes()) {
      sheet.add(node, Vocabulary.MODE, Vocabulary.isnad(Vocabulary.camelCase(mode)));
    }
    event.tolls().forEach(toll -> toll(node, toll));
    sheet.extracted(node, event.triggers(), event.rule(), event.confidence());
  }

  private void when(Node event, int index) {
    sheet.add(event, Vocabulary.TIME, time(index));
    plainDate(analysis.times().get(index).value())
        .ifPresent(date -> sheet.add(event, Vocabulary.DATE, date));
  }

  /** The day, month or year that a TIMEX3 value names, if it names just one. */
  static Optional<Node> plainDate(String value) {
    var day = DAY.matcher(value);
    if (day.matches()) {
      return Optional.of(Triples.typed(day.group(1), XSDDatatype.XSDdate));
    }
    if (MONTH.matcher(value).matches()) {
      return Optional.of(Triples.typed(value, XSDDatatype.XSDgYearMonth));
    }
    return YEAR.matcher(value).matches()
        ? Optional.of(Triples.typed(value, XSDDatatype.XSDgYear))
        : Optional.empty();
  }

  private void toll(Node event, Toll toll) {
    var harm = toll.harm().name().toLowerCase(Locale.ROOT);
    toll.least()
        .ifPresent(n -> sheet.add(event, Vocabulary.isnad(harm + "Min"), Triples.integer(n)));
    toll.most()
        .ifPresent(n -> sheet.add(event, Vocabulary.isnad(harm + "Max"), Triples.integer(n)));
  }
}
