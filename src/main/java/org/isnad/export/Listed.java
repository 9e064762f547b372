package org.isnad.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several values in one cell. */
final class Listed {
  private static final String BETWEEN = " | ";
  private static final char BAR = '|';

  private Listed() {}

  /** A bar inside of a value would make two of it: it becomes a broken bar. */
  static String of(List<String> values) {
    return values.stream()
        .map(value -> value.replace(BAR, '\u00A6'))
        .collect(Collectors.joining(BETWEEN));
  }

  static <T> String of(List<T> values, Function<T, String> cell) {
    return of(values.stream().map(cell).toList());
  }
}
