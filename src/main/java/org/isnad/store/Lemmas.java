package org.isnad.store;

import static org.isnad.lexicon.Letters.HA;
import static org.isnad.lexicon.Letters.TA;
import static org.isnad.lexicon.Letters.YA;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Spellings;
import org.isnad.model.Article;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Word;
import org.isnad.text.TextReader;
import org.jspecify.annotations.Nullable;

/**
 * The lemmas that a word of a text or of a question may have. The lexicon is asked for only when
 * the first word comes, because many questions search no words.
 */
public final class Lemmas {
  private static final int REMEMBERED = 100_000;
  private static final int SHORTEST = 3;

  private final Supplier<Lexicon> lexicon;
  private final Map<String, Found> known = new ConcurrentHashMap<>();
  private @Nullable Reader reader;

  /**
   * The lemmas of a word.
   *
   * @param lemmas normalized, without clitics, the likeliest first
   * @param asked those that a question with the word asks for: of a name only the name, because
   *     روسيا is rarely meant as "a Russian"
   * @param known whether the lexicon has them; else they are guesses
   */
  record Found(List<String> lemmas, List<String> asked, boolean known) {}

  /** What reads a word. */
  private record Reader(Lexicon lexicon, TextReader texts, Guess guess, Spellings spellings) {
    static Reader of(Lexicon lexicon) {
      return new Reader(lexicon, TextReader.load(lexicon), new Guess(lexicon), Spellings.load());
    }
  }

  private Lemmas(Supplier<Lexicon> lexicon) {
    this.lexicon = lexicon;
  }

  /** Those of our own lexicon. */
  public static Lemmas ofLexicon() {
    return of(Lexicon::load);
  }

  public static Lemmas of(Supplier<Lexicon> lexicon) {
    return new Lemmas(lexicon);
  }

  Found of(String word) {
    var found = known.get(word);
    if (found == null) {
      found = read(word, reader());
      if (known.size() < REMEMBERED) {
        known.put(word, found);
      }
    }
    return found;
  }

  private static Found read(String word, Reader reader) {
    Set<String> lemmas = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    boolean known = false;
    var none = Optional.<String>empty();
    var article = Article.of("", none, word, Optional.empty(), none, none);
    for (var part : reader.texts().read(article).words()) {
      if (part.kind() == Word.Kind.ARABIC) {
        known |= !part.readings().isEmpty();
        addLemmas(part, word, reader, lemmas);
        addNames(part, names);
      }
    }
    var asked = names.isEmpty() ? lemmas : names;
    return new Found(List.copyOf(lemmas), List.copyOf(asked), known);
  }

  private static void addNames(Word word, Set<String> names) {
    for (var reading : word.readings()) {
      if (reading.equals(Reading.uninflected(PartOfSpeech.NOUN, word.form()))) {
        names.add(reading.lemma());
      }
    }
  }

  private static void addLemmas(Word word, String written, Reader reader, Set<String> lemmas) {
    var common =
        word.readings().stream()
            .filter(reading -> !isRare(reading) && !isConstruct(reading, word))
            .toList();
    for (var reading : common.isEmpty() ? word.readings() : common) {
      lemmas.add(reading.lemma());
    }
    if (lemmas.isEmpty()) {
      lemmas.addAll(reader.guess().of(word.form(), word.isDefinite()));
    }
    if (word.pronoun().isPresent()) {
      addVerbs(word.form(), reader.lexicon(), lemmas);
    }
    if (word.pronoun().isEmpty() && isWrittenWithHa(written)) {
      addWithoutHa(word.form(), reader.lexicon(), lemmas);
    }
    for (var lemma : List.copyOf(lemmas)) {
      reader.spellings().wordOf(lemma).ifPresent(lemmas::add);
    }
    // السورية is no country.
    if (!word.isDefinite()) {
      reader.spellings().wordOf(word.form()).ifPresent(lemmas::add);
    }
  }

  /** What a form seldom is where it may be another: أعلن is rarely "I make known". */
  private static boolean isRare(Reading reading) {
    return switch (reading.tense()) {
      case PERFECT ->
          reading.person() == Reading.Person.SECOND
              || reading.number() == Reading.Grammatical.PLURAL
                  && reading.gender() == Reading.Gender.FEMININE;
      case IMPERFECT ->
          reading.person() == Reading.Person.FIRST
              && reading.number() == Reading.Grammatical.SINGULAR;
      case IMPERATIVE, NONE -> false;
    };
  }

  /** عمله is عمل + ه, and عملة where ه is written for ة. */
  private static void addWithoutHa(String form, Lexicon lexicon, Set<String> lemmas) {
    if (form.length() > SHORTEST && form.charAt(form.length() - 1) == HA) {
      for (var reading : lexicon.readings(form.substring(0, form.length() - 1))) {
        lemmas.add(reading.lemma());
      }
    }
  }

  private static boolean isWrittenWithHa(String written) {
    return written.charAt(written.length() - 1) == HA;
  }

  /** أمني is security's, and hardly آمنو before a noun. */
  private static boolean isConstruct(Reading reading, Word word) {
    return reading.number() == Reading.Grammatical.PLURAL
        && word.form().equals(reading.lemma() + YA);
  }

  /** نقلته is نقلة + ه, and نقلت + ه. */
  private static void addVerbs(String form, Lexicon lexicon, Set<String> lemmas) {
    if (form.charAt(form.length() - 1) == HA) {
      for (var reading : lexicon.readings(form.substring(0, form.length() - 1) + TA)) {
        if (reading.isVerb()) {
          lemmas.add(reading.lemma());
        }
      }
    }
  }

  private synchronized Reader reader() {
    if (reader == null) {
      reader = Reader.of(lexicon.get().forSearch());
    }
    return reader;
  }
}
