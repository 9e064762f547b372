package org.isnad.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.Analysis;
import org.isnad.model.Mention;
import org.isnad.model.Span;

/**
 * A stretch of text to be marked, and as what: a mention by its type, a cue, a trigger, a time.
 *
 * @param label what a reader sees beside it
 */
record Mark(Span span, String kind, String label) {

  /** Marks that do not overlap, in text order; of two that do, the earlier and longer stays. */
  static List<Mark> of(Analysis analysis) {
    var summary = new Summary(analysis);
    List<Mark> all = new ArrayList<>();
    for (var reference : analysis.entities().references()) {
      if (reference.mention().form() != Mention.Form.NISBA) {
        var kind = Summary.lower(reference.mention().type());
        all.add(new Mark(reference.mention().span(), kind, summary.names(reference.entities())));
      }
    }
    for (var time : analysis.times()) {
      all.add(new Mark(time.span(), "time", time.value()));
    }
    for (var event : analysis.events()) {
      for (var trigger : event.triggers()) {
        all.add(new Mark(trigger, "event", summary.event(event)));
      }
    }
    for (var statement : analysis.statements()) {
      all.add(new Mark(statement.cue(), "cue", summary.chain(statement)));
    }
    all.sort(Comparator.comparing(Mark::span));
    List<Mark> apart = new ArrayList<>(all.size());
    int end = 0;
    for (var mark : all) {
      if (mark.span().start() >= end) {
        apart.add(mark);
        end = mark.span().end();
      }
    }
    return apart;
  }
}
