package org.isnad.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Orthography;
import org.isnad.model.Article;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Spelled;
import org.isnad.model.Text;
import org.isnad.model.Word;

/**
 * A sentence of words made by hand: tokens with spaces between them, {@code و+قال/VERB:قال} for one
 * with clitics, word class and lemma.
 */
final class ToyText {
  private static final List<String> CLITICS = List.of("و", "ف", "ب", "ل", "ك", "س", "أ", "ال");

  private ToyText() {}

  static Text of(String tokens) {
    var string = new StringBuilder();
    List<Word> words = new ArrayList<>();
    for (var token : tokens.split(" ")) {
      int start = string.length();
      var parts = token.split("/");
      string.append(parts[0].replace("+", ""));
      words.add(word(words.size(), parts, new Span(start, string.length())));
      string.append(' ');
    }
    var article = article(string.toString());
    var sentence = new Sentence(0, new Span(0, string.length()), 0, words.size(), 0, false);
    return new Text(article, List.of(sentence), words);
  }

  private static Article article(String text) {
    return new Article("toy", text, 0, Optional.empty(), Optional.empty(), Optional.empty(), "ar");
  }

  private static Word word(int index, String[] parts, Span span) {
    var pieces = List.of(parts[0].split("\\+"));
    Set<Clitic> clitics = EnumSet.noneOf(Clitic.class);
    for (var piece : pieces.subList(0, pieces.size() - 1)) {
      clitics.add(Clitic.values()[CLITICS.indexOf(piece)]);
    }
    var whole = Orthography.fold(parts[0].replace("+", ""));
    var form = Orthography.fold(pieces.get(pieces.size() - 1));
    var spelled = new Spelled(whole, 0, whole, form, clitics, Optional.empty(), readings(parts));
    return Word.of(index, span, kind(whole), spelled);
  }

  private static List<Reading> readings(String[] parts) {
    if (parts.length < 2) {
      return List.of();
    }
    var reading = parts[1].split(":");
    return List.of(
        Reading.uninflected(PartOfSpeech.valueOf(reading[0]), Orthography.fold(reading[1])));
  }

  private static Word.Kind kind(String token) {
    return switch (token) {
      case "«" -> Word.Kind.QUOTE_OPEN;
      case "»" -> Word.Kind.QUOTE_CLOSE;
      case "،" -> Word.Kind.COMMA;
      case "." -> Word.Kind.STOP;
      case ":" -> Word.Kind.COLON;
      default -> Character.isDigit(token.charAt(0)) ? Word.Kind.NUMBER : Word.Kind.ARABIC;
    };
  }

  static Mention mention(Text text, EntityType type, int from, int to) {
    return mention(text, type, from, to, from, to);
  }

  static Mention mention(Text text, EntityType type, int from, int to, int begin, int end) {
    var span = text.span(from, to);
    return new Mention(
        span,
        from,
        to,
        begin,
        end,
        type,
        Mention.Form.NAME,
        text.surface(span),
        List.of(),
        "toy",
        1);
  }
}
