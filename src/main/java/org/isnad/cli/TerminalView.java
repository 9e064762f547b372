package org.isnad.cli;

import java.io.IOException;
import org.isnad.model.Analysis;

/** The text with coloured spans, then statements, events and posts line by line. */
final class TerminalView implements AnnotationView {
  private static final String RESET = "\u001B[0m";
  private final boolean colour;

  TerminalView(boolean colour) {
    this.colour = colour;
  }

  @Override
  public void show(Analysis analysis, Appendable out) throws IOException {
    text(analysis, out);
    var summary = new Summary(analysis);
    out.append("\n\nStatements\n");
    for (var statement : analysis.statements()) {
      out.append("  ").append(summary.chain(statement)).append(": ");
      out.append(summary.content(statement)).append("  [");
      out.append(Summary.lower(statement.quotation())).append(", ");
      out.append(Summary.lower(statement.act())).append("]\n");
    }
    out.append("\nEvents\n");
    for (int i = 0; i < analysis.events().size(); i++) {
      out.append("  ").append(summary.event(analysis.events().get(i)));
      for (int by : analysis.reports().get(i)) {
        out.append("  says: ").append(summary.chain(analysis.statements().get(by)));
      }
      out.append('\n');
    }
    out.append("\nPosts\n");
    for (var post : analysis.entities().posts()) {
      out.append("  ").append(summary.post(post)).append('\n');
    }
  }

  private void text(Analysis analysis, Appendable out) throws IOException {
    var text = analysis.article().text();
    int at = 0;
    for (var mark : Mark.of(analysis)) {
      out.append(text, at, mark.span().start());
      out.append(colour ? colour(mark.kind()) : "[");
      out.append(text, mark.span().start(), mark.span().end());
      out.append(colour ? RESET : "|" + mark.kind() + "]");
      at = mark.span().end();
    }
    out.append(text, at, text.length());
  }

  private static String colour(String kind) {
    int code =
        switch (kind) {
          case "person" -> 36;
          case "state" -> 34;
          case "place" -> 32;
          case "unnamed_source", "group" -> 90;
          case "time" -> 35;
          case "event" -> 31;
          case "cue" -> 33;
          default -> 94;
        };
    return "\u001B[" + code + "m";
  }
}
