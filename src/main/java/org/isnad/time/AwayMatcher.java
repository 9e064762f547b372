package org.isnad.time;

import java.util.Optional;

/** Days counted from now: بعد أسبوعين من الآن, قبل شهر و21 يوما من الآن. */
final class AwayMatcher {
  private final Line line;
  private final Clock clock;
  private final AmountReader amounts;

  AwayMatcher(Line line, Clock clock, AmountReader amounts) {
    this.line = line;
    this.clock = clock;
    this.amounts = amounts;
  }

  Optional<Found> at(int i) {
    if (clock.today().isEmpty()) {
      return Optional.empty();
    }
    return amounts
        .at(i)
        .map(amounts::chained)
        .filter(read -> line.in("from", read.to()) && line.in("now", read.to() + 1))
        .flatMap(
            read ->
                read.amount()
                    .from(clock.today().get(), sign(i))
                    .map(day -> Found.day(read.to() + 2, day, "time-away")));
  }

  /** Back behind قبل and منذ and a verb in the past, else on. */
  private int sign(int i) {
    if (line.in("after", i - 1)) {
      return 1;
    }
    boolean back = line.in("ago", i - 1) || line.in("since", i - 1);
    return back || Outlook.before(line, i) == Outlook.BACK ? -1 : 1;
  }
}
