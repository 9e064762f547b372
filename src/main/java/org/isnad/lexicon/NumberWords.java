package org.isnad.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Spelled;
import org.isnad.model.Word;

/** Reads numbers, in digits and in words: 24، ثلاثة، خمسة وعشرين، أحد عشر، مئتي ألف. */
public final class NumberWords {
  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final int LONGEST = 9;

  private final Map<String, Integer> values;

  /** A number that ends before word {@code to}. */
  public record Read(long value, int to) {}

  private NumberWords(Map<String, Integer> values) {
    this.values = Map.copyOf(values);
  }

  public static NumberWords load() {
    Map<String, Integer> values = new HashMap<>();
    for (var row : Table.resource("lexicon/numbers.tsv", "word", "value").rows()) {
      values.put(Orthography.fold(row.get("word")), Integer.valueOf(row.get("value")));
    }
    return new NumberWords(values);
  }

  /** The number that starts at a word, as far as it goes. */
  public Optional<Read> at(List<Word> words, int from) {
    long total = 0;
    long group = 0;
    int at = from;
    while (at < words.size()) {
      var value = value(words.get(at));
      boolean joined = at == from || continues(words, at, group);
      if (value.isEmpty() || !joined) {
        break;
      }
      long next = value.get();
      if (next >= HUNDRED * TEN) {
        total += (group == 0 ? 1 : group) * next;
        group = 0;
      } else {
        group = next == HUNDRED && group > 0 && group < TEN ? group * HUNDRED : group + next;
      }
      at++;
    }
    return at == from ? Optional.empty() : Optional.of(new Read(total + group, at));
  }

  /** A word that is a number, not one in digits. */
  public boolean isNumber(Spelled word) {
    return values.containsKey(word.form()) || values.containsKey(word.normalized());
  }

  /** The value of a single word. */
  public Optional<Long> value(Word word) {
    if (word.kind() == Word.Kind.NUMBER) {
      return digits(word.normalized());
    }
    var value = values.get(word.form());
    if (value == null) {
      value = values.get(word.normalized());
    }
    return Optional.ofNullable(value).map(Integer::longValue);
  }

  /** خمسة وعشرين, أحد عشر, ثلاثة آلاف go on; خمسة ثلاثة are two numbers. */
  private boolean continues(List<Word> words, int at, long group) {
    var word = words.get(at);
    long next = value(word).orElse(0L);
    boolean teen = next == TEN && group > 0 && group < TEN;
    boolean multiplied = next >= HUNDRED && group > 0;
    return word.isCoordinated() && isLess(next, group) || teen || multiplied;
  }

  /** خمسة وعشرين, مئة وخمسين are one number; عشرين وخمسين are two. */
  private static boolean isLess(long next, long group) {
    if (group == 0) {
      return true;
    }
    long ones = group % HUNDRED;
    boolean tens = ones > 0 && ones < TEN && next > TEN && next < HUNDRED;
    return tens || ones == 0 && next < HUNDRED;
  }

  private static Optional<Long> digits(String number) {
    long value = 0;
    int digits = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c >= '0' && c <= '9') {
        value = value * TEN + c - '0';
        digits++;
      } else if (c == ':' || c == '.') {
        return Optional.empty();
      }
    }
    return digits == 0 || digits > LONGEST ? Optional.empty() : Optional.of(value);
  }
}
