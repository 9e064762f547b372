package org.isnad.entity;

import static org.isnad.lexicon.Letters.NUN;
import static org.isnad.lexicon.Letters.WAW;
import static org.isnad.lexicon.Letters.YA;

import java.util.Optional;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Text;
import org.isnad.model.Word;

/** Sources and groups without a name: the same words mean the same ones. */
final class Unnamed {
  private static final int PHRASE = 6;

  private final Text text;
  private final Cast cast;

  Unnamed(Text text, Cast cast) {
    this.text = text;
    this.cast = cast;
  }

  void source(Mention mention) {
    var named = namedBelow(mention);
    if (named.isPresent()) {
      cast.refer(mention, named.get());
    } else {
      refer(mention, "source ", EntityType.UNNAMED_SOURCE);
    }
  }

  /** A headline "خبير: …" over "قال الخبير سالم حداد": who first bears that title below. */
  private Optional<Figure> namedBelow(Mention mention) {
    var headline = text.sentenceOf(mention.from());
    if (!headline.headline()) {
      return Optional.empty();
    }
    var head = nominative(text.word(mention.from()).form());
    for (int i = headline.to(); i < text.words().size(); i++) {
      if (nominative(text.word(i).form()).equals(head)) {
        return titled(i);
      }
    }
    return Optional.empty();
  }

  /** "الخبير في الفكر الاستراتيجي | الدكتور سالم حداد". */
  private boolean isPhrase(int from, int to) {
    if (to <= from || to > from + PHRASE) {
      return false;
    }
    for (int i = from; i < to; i++) {
      var word = text.word(i);
      if (!word.isLexical()
          || word.is(PartOfSpeech.VERB)
          || word.is(PartOfSpeech.COMPLEMENTIZER)
          || word.is(PartOfSpeech.RELATIVE)) {
        return false;
      }
    }
    return text.word(from).isDefinite();
  }

  private Optional<Figure> titled(int word) {
    for (var figure : cast.figures()) {
      for (var mention : figure.mentions()) {
        boolean titled = mention.phraseFrom() <= word || isPhrase(word, mention.phraseFrom());
        boolean person = figure.type() == EntityType.PERSON && mention.form() == Mention.Form.NAME;
        if (person && titled && word < mention.from()) {
          return Optional.of(figure);
        }
      }
    }
    return Optional.empty();
  }

  void group(Mention mention) {
    refer(mention, "group ", EntityType.GROUP);
  }

  private void refer(Mention mention, String kind, EntityType type) {
    var figure = cast.unknown(kind + words(mention), type);
    cast.refer(mention, figure);
    if (figure.origin().isEmpty()) {
      belonging(mention).ifPresent(figure::belongTo);
    }
  }

  /** "المصادر": the last ones called so; new ones where none were. */
  void sourceAgain(Mention mention) {
    var head = text.word(mention.from());
    var before =
        cast
            .latest(mention.from(), f -> f.type() == EntityType.UNNAMED_SOURCE && isHead(f, head))
            .stream()
            .findFirst();
    if (before.isPresent()) {
      cast.refer(mention, before.get());
    } else {
      source(mention);
    }
  }

  /** Its first mention starts with the same noun in the same number. */
  boolean isHead(Figure figure, Word head) {
    if (figure.mentions().isEmpty()) {
      return false;
    }
    var first = text.word(figure.mentions().get(0).from());
    return nominative(first.form()).equals(nominative(head.form()));
  }

  private Optional<Figure> belonging(Mention mention) {
    for (var figure : cast.figures()) {
      for (var other : figure.mentions()) {
        if (other != mention && other.from() > mention.from() && other.to() <= mention.to()) {
          return Optional.of(figure);
        }
      }
    }
    return Optional.empty();
  }

  /** Its words without article, in one case: المسلحين and مسلحون are one. */
  private String words(Mention mention) {
    var words = new StringBuilder();
    for (int i = mention.from(); i < mention.to(); i++) {
      if (text.word(i).isLexical()) {
        words.append(nominative(text.word(i).form())).append(' ');
      }
    }
    return words.toString();
  }

  private static String nominative(String form) {
    int n = form.length();
    boolean oblique = n > 4 && form.charAt(n - 1) == NUN && form.charAt(n - 2) == YA;
    return oblique ? form.substring(0, n - 2) + WAW + NUN : form;
  }
}
