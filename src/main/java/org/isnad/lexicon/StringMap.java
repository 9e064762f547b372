package org.isnad.lexicon;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Strings to strings, of which many are the same; little more than their letters. */
final class StringMap {
  private final StringTable keys;
  private final int[] valueOf;
  private final StringTable values;

  private StringMap(StringTable keys, int[] valueOf, StringTable values) {
    this.keys = keys;
    this.valueOf = valueOf;
    this.values = values;
  }

  static StringMap of(Map<String, String> map) {
    var sorted = new TreeMap<>(map);
    var values = StringTable.of(new LinkedHashSet<>(sorted.values()));
    int[] valueOf = sorted.values().stream().mapToInt(values::find).toArray();
    return new StringMap(StringTable.of(sorted.keySet()), valueOf, values);
  }

  static StringMap read(TableInput in) {
    return new StringMap(StringTable.read(in), in.numbers(), StringTable.read(in));
  }

  void write(TableOutput out) {
    keys.write(out);
    out.numbers(valueOf);
    values.write(out);
  }

  Optional<String> get(String key) {
    int number = keys.find(key);
    return number < 0 ? Optional.empty() : Optional.of(values.get(valueOf[number]));
  }
}
