package org.isnad.time;

import java.util.Optional;

/** From one day to another: من 8 إلى 19 أيار/مايو, بين 3 و5 مارس. */
final class IntervalMatcher {
  private final Line line;
  private final DateMatcher dates;

  IntervalMatcher(Line line, DateMatcher dates) {
    this.line = line;
    this.dates = dates;
  }

  Optional<Found> at(int i) {
    if (!line.in("from", i) && !line.in("between", i)) {
      return Optional.empty();
    }
    int first = line.digits(i + 1);
    int at = line.in("until", i + 2) ? i + 3 : i + 2;
    boolean joined = line.in("until", i + 2) || isCoordinated(i + 2);
    if (first < 1 || !joined) {
      return Optional.empty();
    }
    return dates
        .at(at)
        .filter(end -> end.day().isPresent())
        .filter(end -> first < end.day().get().getDayOfMonth())
        .map(end -> new Found(end.to(), interval(end, first), end.day(), "time-interval"));
  }

  /** و before digits stands apart: بين 3 و5 is two words behind the number. */
  private boolean isCoordinated(int i) {
    return line.in("and", i);
  }

  private static String interval(Found end, int first) {
    return end.day().orElseThrow().withDayOfMonth(first) + "/" + end.value();
  }
}
