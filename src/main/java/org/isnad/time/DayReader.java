package org.isnad.time;

import java.util.Optional;

/** Numbers of days: 26, الثامن, التاسع عشر, الحادي والعشرين, الثلاثين. */
final class DayReader {
  private static final int LONGEST_MONTH = 31;
  private static final int TEN = 10;

  private final Line line;

  /** The number of a day; it ends before word {@code to}. */
  record Day(int number, int to) {}

  DayReader(Line line) {
    this.line = line;
  }

  Optional<Day> at(int i) {
    var day = line.isDigits(i) ? Optional.of(new Day(line.digits(i), i + 1)) : ordinal(i);
    return day.filter(d -> isDay(d.number()));
  }

  static boolean isDay(int number) {
    return number > 0 && number <= LONGEST_MONTH;
  }

  private Optional<Day> ordinal(int i) {
    int first = line.isDefinite(i) ? line.words().ordinals.getOrDefault(line.form(i), 0) : 0;
    if (first > 0) {
      boolean tens = line.isDefinite(i + 1) && tens(i + 1) > 0 && line.word(i + 1).isCoordinated();
      int more = line.in("teen", i + 1) ? TEN : tens ? tens(i + 1) : 0;
      return Optional.of(new Day(first + more, more > 0 ? i + 2 : i + 1));
    }
    boolean alone = line.isDefinite(i) && tens(i) > 0 && !isSecondHalf(i);
    return alone ? Optional.of(new Day(tens(i), i + 1)) : Optional.empty();
  }

  private boolean isSecondHalf(int i) {
    return line.word(i).isCoordinated() && line.words().ordinals.containsKey(line.form(i - 1));
  }

  private int tens(int i) {
    long value = line.has(i) ? line.words().numbers.value(line.word(i)).orElse(0L) : 0;
    return value == 2 * TEN || value == 3 * TEN ? (int) value : 0;
  }
}
