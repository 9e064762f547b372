package org.isnad.cli;

import java.io.IOException;
import org.isnad.model.Analysis;

/** A page of its own: the text right to left with marked spans, then statements and events. */
final class HtmlView implements AnnotationView {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="ar" dir="rtl">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <style>
      body{font:1.15rem/2 "Noto Naskh Arabic","Amiri",serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
      mark{border-radius:.25em;padding:0 .15em;color:inherit;background:#e6e6fa}
      .person{background:#cdeeee}.state{background:#cfe0ff}.place{background:#d5f0cf}
      .time{background:#f0d9f5}.event{background:#ffd6d0}.cue{background:#fff0b8}
      .unnamed_source,.group{background:#e8e8e8}
      section{font-size:.95rem;border-top:1px solid #ccc}bdi{unicode-bidi:isolate}
      </style>
      </head>
      <body>
      """;

  @Override
  public void show(Analysis analysis, Appendable out) throws IOException {
    out.append(HEAD.formatted(escape(analysis.article().headline().orElse("Isnad"))));
    text(analysis, out);
    var summary = new Summary(analysis);
    out.append("<section dir=\"ltr\"><h2>Statements</h2>\n<ol>\n");
    for (var statement : analysis.statements()) {
      out.append("<li><bdi>").append(escape(summary.chain(statement))).append("</bdi>: <bdi>");
      out.append(escape(summary.content(statement))).append("</bdi></li>\n");
    }
    out.append("</ol></section>\n<section dir=\"ltr\"><h2>Events</h2>\n<ol>\n");
    for (var event : analysis.events()) {
      out.append("<li><bdi>").append(escape(summary.event(event))).append("</bdi></li>\n");
    }
    out.append("</ol></section>\n</body>\n</html>\n");
  }

  private static void text(Analysis analysis, Appendable out) throws IOException {
    var text = analysis.article().text();
    out.append("<p>");
    int at = 0;
    for (var mark : Mark.of(analysis)) {
      paragraphs(text.substring(at, mark.span().start()), out);
      out.append("<mark class=\"").append(mark.kind()).append("\" title=\"");
      out.append(escape(mark.label())).append("\">");
      paragraphs(mark.span().in(text), out);
      out.append("</mark>");
      at = mark.span().end();
    }
    paragraphs(text.substring(at), out);
    out.append("</p>\n");
  }

  private static void paragraphs(String text, Appendable out) throws IOException {
    out.append(escape(text).replace("\n", "<br>\n"));
  }

  private static String escape(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
