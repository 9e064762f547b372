package org.isnad.time;

import java.util.Optional;

/** The names of months: كانون الثاني, مايو/أيار, آذار (مارس). */
final class MonthReader {
  private static final String SLASH = "/";
  private static final String HYPHEN = "-";

  private final Line line;

  /**
   * A month that is named; the name ends before word {@code to}.
   *
   * @param common whether the name is a common word too
   */
  record Named(int number, boolean common, int to) {}

  MonthReader(Line line) {
    this.line = line;
  }

  /** A month by one or both of its names: كانون الثاني, مايو/أيار, آذار (مارس). */
  Optional<Named> named(int i) {
    var first = single(i);
    if (first.isEmpty()) {
      return first;
    }
    int at = first.get().to();
    boolean joined = line.isMark(at, SLASH) || line.isMark(at, "(") || line.isMark(at, HYPHEN);
    var second = single(joined ? at + 1 : at);
    if (second.isPresent() && second.get().number() == first.get().number()) {
      boolean bracketed = line.isMark(at, "(") && line.isMark(second.get().to(), ")");
      int to = bracketed ? second.get().to() + 1 : second.get().to();
      return Optional.of(new Named(first.get().number(), false, to));
    }
    return first;
  }

  /** By one name. */
  Optional<Named> single(int i) {
    var name = line.name(i);
    var two =
        line.words().halves.contains(name)
            ? line.words().months.get(name + " " + line.name(i + 1))
            : null;
    if (two != null) {
      return Optional.of(new Named(two.number(), two.common(), i + 2));
    }
    var one = line.words().months.get(name);
    return one == null
        ? Optional.empty()
        : Optional.of(new Named(one.number(), one.common(), i + 1));
  }
}
