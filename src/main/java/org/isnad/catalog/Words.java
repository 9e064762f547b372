package org.isnad.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What is said to people, in English and Arabic: {@code web/words.tsv}. */
public final class Words {
  private static final String TABLE = "/web/words.tsv";

  private final Map<String, String> english = new HashMap<>();
  private final Map<String, String> arabic = new HashMap<>();

  private Words() {}

  public static Words load() {
    var words = new Words();
    try (var in = Words.class.getResourceAsStream(TABLE)) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      text.lines().skip(1).map(line -> line.split("\t")).forEach(words::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return words;
  }

  private void add(String... cells) {
    english.put(cells[0], cells[1]);
    arabic.put(cells[0], cells[2]);
  }

  /** In a language, {@code ar} or {@code en}. */
  public String get(String key, String language) {
    var word = (language.equals("ar") ? arabic : english).get(key);
    if (word == null) {
      throw new IllegalArgumentException(TABLE + " has no " + key);
    }
    return word;
  }

  /** Every word of a language. */
  public Map<String, String> all(String language) {
    return new TreeMap<>(language.equals("ar") ? arabic : english);
  }
}
