package org.isnad.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.Reading;
import org.isnad.text.TextReader;
import org.jspecify.annotations.Nullable;

/**
 * The lemmas that a word of a text or of a question may have. The reader of texts is asked for only
 * when the first word comes, because many questions search no words.
 */
public final class Lemmas {
  private static final int REMEMBERED = 100_000;

  private final Supplier<TextReader> texts;
  private final Map<String, List<String>> known = new ConcurrentHashMap<>();
  private @Nullable TextReader reader;

  private Lemmas(Supplier<TextReader> texts) {
    this.texts = texts;
  }

  /** Those of our own lexicon. */
  public static Lemmas ofLexicon() {
    return of(Lexicon::load);
  }

  public static Lemmas of(Supplier<Lexicon> lexicon) {
    return new Lemmas(() -> TextReader.load(lexicon.get().forSearch()));
  }

  /** Normalized lemmas without clitics, the likeliest first; none for a word that is unknown. */
  List<String> of(String word) {
    var lemmas = known.get(word);
    if (lemmas == null) {
      lemmas = read(word);
      if (known.size() < REMEMBERED) {
        known.put(word, lemmas);
      }
    }
    return lemmas;
  }

  private List<String> read(String word) {
    var none = Optional.<String>empty();
    var article = Article.of("", none, word, Optional.empty(), none, none);
    return reader().read(article).words().stream()
        .flatMap(part -> part.readings().stream())
        .map(Reading::lemma)
        .distinct()
        .toList();
  }

  private synchronized TextReader reader() {
    if (reader == null) {
      reader = texts.get();
    }
    return reader;
  }
}
