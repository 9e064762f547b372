package org.isnad.time;

import java.util.Optional;
import org.isnad.time.TimeWords.Unit;

/** Units of the calendar: الأسبوع الماضي, هذا العام, الأيام الأخيرة, نهاية الشهر, صيف 2014. */
final class UnitMatcher {
  private final Line line;
  private final Clock clock;

  UnitMatcher(Line line, Clock clock) {
    this.line = line;
    this.clock = clock;
  }

  Optional<Found> at(int i) {
    return shifted(i).or(() -> season(i)).or(() -> bare(i));
  }

  /** هذا الأسبوع, العام المقبل, الأيام الثلاثة الماضية. */
  private Optional<Found> shifted(int i) {
    if (line.in("this", i) && line.isDefinite(i + 1)) {
      return line.unit(i + 1)
          .filter(unit -> unit.count() == Unit.Count.SINGULAR)
          .map(unit -> clock.unit(i + 2, unit.code(), unit.times(), 0, "time-unit"));
    }
    var unit = line.isDefinite(i) ? line.unit(i) : Optional.<Unit>empty();
    if (unit.isEmpty() || unit.get().code().equals("TS")) {
      return Optional.empty();
    }
    var number = line.words().numbers.at(line.list(), line.skipArticle(i + 1));
    int at = number.map(n -> n.to()).orElse(isFew(i + 1) ? i + 2 : i + 1);
    var shift = shift(at);
    if (shift.isEmpty() || isGeneral(i, at)) {
      return Optional.empty();
    }
    if (number.isPresent()) {
      return Optional.of(
          DurationMatcher.found(at + 1, unit.get(), String.valueOf(number.get().value())));
    }
    return Optional.of(moved(at + 1, unit.get(), shift.get()));
  }

  /** الأيام القليلة المقبلة. */
  private boolean isFew(int i) {
    return line.isDefinite(i) && line.words().in("few-after", line.form(i));
  }

  /** النائب العام السابق is a former attorney general; in العام الماضي the year is meant. */
  private boolean isGeneral(int i, int shift) {
    return line.in("general", i - 1) && line.in("current-year", i) && line.in("former", shift);
  }

  private Found moved(int to, Unit unit, int shift) {
    return switch (unit.count()) {
      case SINGULAR -> clock.unit(to, unit.code(), unit.times(), shift, "time-unit");
      case DUAL -> DurationMatcher.found(to, unit, "2");
      case PLURAL ->
          Found.of(
              to, shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF", "time-vague");
    };
  }

  /** نهاية العام, مطلع الأسبوع: the one that the article lies in. */
  private Optional<Found> bare(int i) {
    boolean followed = line.isDefinite(i + 1) || line.isDigits(i + 1) || line.in("of-month", i + 2);
    if (followed
        || !line.isDefinite(i)
        || !line.in("edge", i - 1)
        || line.in("throughout", i - 1)) {
      return Optional.empty();
    }
    return line.unit(i)
        .filter(unit -> unit.count() == Unit.Count.SINGULAR && unit.isOfCalendar())
        .map(unit -> clock.unit(i + 1, unit.code(), unit.times(), 0, "time-unit"));
  }

  private Optional<Found> season(int i) {
    boolean pointed = line.in("this", i) && line.isDefinite(i + 1);
    int at = pointed ? i + 1 : i;
    var code = line.words().seasons.get(line.form(at));
    if (code == null) {
      return Optional.empty();
    }
    int lead = line.in("year-lead", at + 1) ? at + 2 : at + 1;
    if (DateMatcher.isYear(line.digits(lead))) {
      return Optional.of(Found.of(lead + 1, line.name(lead) + "-" + code, "time-season"));
    }
    if (pointed) {
      return Optional.of(clock.season(at + 1, code, 0, "time-season"));
    }
    return line.isDefinite(at)
        ? shift(at + 1).map(shift -> clock.season(at + 2, code, shift, "time-season"))
        : Optional.empty();
  }

  private Optional<Integer> shift(int i) {
    return line.isDefinite(i)
        ? Optional.ofNullable(line.words().shifts.get(line.form(i)))
        : Optional.empty();
  }
}
