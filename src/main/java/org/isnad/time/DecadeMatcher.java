package org.isnad.time;

import java.util.Optional;

/** Decades and centuries: في الستينات, ثمانينيات القرن الماضي, القرن التاسع عشر. */
final class DecadeMatcher {
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private final Line line;
  private final Clock clock;

  DecadeMatcher(Line line, Clock clock) {
    this.line = line;
    this.clock = clock;
  }

  Optional<Found> at(int i) {
    return decade(i).or(() -> century(i));
  }

  /** The last that began before the article, in the century that is named. */
  private Optional<Found> decade(int i) {
    var decade = line.words().decades.get(line.form(i));
    if (decade == null || line.in("of-age", i + 1) || line.in("of-age", i + 2)) {
      return Optional.empty();
    }
    int at = line.in("from", i + 1) ? i + 2 : i + 1;
    var century = century(at);
    if (century.isPresent()) {
      return century.map(c -> Found.of(c.to(), c.value() + decade, "time-decade"));
    }
    return line.isDefinite(i)
        ? clock.today().map(today -> Found.of(i + 1, last(decade, today.getYear()), "time-decade"))
        : Optional.empty();
  }

  private static String last(int decade, int year) {
    int century = year / HUNDRED;
    boolean begun = century * TEN + decade <= year / TEN;
    return String.valueOf(begun ? century * TEN + decade : (century - 1) * TEN + decade);
  }

  /** القرن التاسع عشر is 18, the digits that its years begin with; القرن الماضي counts back. */
  private Optional<Found> century(int i) {
    if (!line.in("century", i)) {
      return Optional.empty();
    }
    var ordinal = line.isDefinite(i + 1) ? line.words().ordinals.get(line.form(i + 1)) : null;
    if (ordinal != null && !line.in("hijri-era", i + 2) && !line.in("hijri-era", i + 3)) {
      boolean teen = line.in("teen", i + 2);
      boolean twenties = line.has(i + 2) && isTwenty(i + 2);
      int number = ordinal + (teen ? TEN : twenties ? 2 * TEN : 0);
      int to = teen || twenties ? i + 3 : i + 2;
      return Optional.of(Found.of(to, Clock.format("%02d", number - 1), "time-century"));
    }
    if (line.has(i + 1) && isTwenty(i + 1)) {
      return Optional.of(Found.of(i + 2, "19", "time-century"));
    }
    var shift = line.isDefinite(i + 1) ? line.words().shifts.get(line.form(i + 1)) : null;
    return shift == null
        ? Optional.empty()
        : Optional.of(clock.unit(i + 2, "Y", HUNDRED, shift, "time-century"));
  }

  private boolean isTwenty(int i) {
    return line.isDefinite(i) && line.words().numbers.value(line.word(i)).orElse(0L) == 2 * TEN;
  }
}
