package org.isnad.pipeline;

import org.isnad.model.Analysis;
import org.isnad.model.Span;

/** What holds of every analysis, whatever the text: each span slices to its surface. */
public final class Soundness {
  private Soundness() {}

  public static void check(Analysis analysis) {
    var text = analysis.text().string();
    for (var reference : analysis.entities().references()) {
      check(reference.mention().span(), text);
    }
    analysis.entities().posts().forEach(post -> post.evidence().forEach(s -> check(s, text)));
    analysis.times().forEach(time -> check(time.span(), text));
    analysis.events().forEach(event -> event.triggers().forEach(s -> check(s, text)));
    for (var statement : analysis.statements()) {
      check(statement.cue(), text);
      statement.content().forEach(span -> check(span, text));
    }
  }

  private static void check(Span span, String text) {
    if (span.end() > text.length() || span.in(text).isBlank()) {
      throw new AssertionError(span + " of a text of " + text.length() + " chars");
    }
  }
}
