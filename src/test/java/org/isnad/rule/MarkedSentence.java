package org.isnad.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.model.Article;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.isnad.model.Text;
import org.isnad.text.TextReader;

/** An example sentence of a rule, read, with the mentions marked in it: {@code [PERSON سمير]}. */
record MarkedSentence(Text text, List<Mention> mentions) {
  private static final Pattern MARKED = Pattern.compile("\\[([A-Z_]+) ([^\\]]+)\\]");

  private record Mark(EntityType type, Span span) {}

  static MarkedSentence read(String marked, TextReader reader) {
    var plain = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    var found = MARKED.matcher(marked);
    int copied = 0;
    while (found.find()) {
      plain.append(marked, copied, found.start());
      int start = plain.length();
      plain.append(found.group(2));
      marks.add(new Mark(EntityType.valueOf(found.group(1)), new Span(start, plain.length())));
      copied = found.end();
    }
    plain.append(marked, copied, marked.length());
    var text =
        reader.read(
            Article.of(
                "example",
                Optional.empty(),
                plain.toString(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    return new MarkedSentence(text, marks.stream().map(mark -> mention(text, mark)).toList());
  }

  private static Mention mention(Text text, Mark mark) {
    int from = 0;
    while (text.word(from).span().end() <= mark.span.start()) {
      from++;
    }
    int to = from + 1;
    while (to < text.words().size() && text.word(to).span().start() < mark.span.end()) {
      to++;
    }
    var span = text.span(from, to);
    return new Mention(
        span,
        from,
        to,
        from,
        to,
        mark.type,
        Mention.Form.NAME,
        text.surface(span),
        List.of(),
        "example",
        1);
  }

  /** The words as rules see them, one a line. */
  String describe() {
    var lines = new StringBuilder();
    for (var word : text.words()) {
      lines.append(text.surface(word.span())).append(" = ").append(word.form());
      lines.append(' ').append(word.clitics());
      for (var reading : word.readings()) {
        lines.append(' ').append(reading.lemma()).append('/').append(reading.pos());
      }
      lines.append('\n');
    }
    return lines.toString();
  }
}
