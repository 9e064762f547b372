package org.isnad.time;

import java.util.Optional;
import org.isnad.time.TimeWords.Unit;

/** Units of time: الأسبوع الماضي, هذا العام, أربع سنوات, منذ عامين, الأيام الأخيرة, صيف 2014. */
final class UnitMatcher {
  private final Line line;
  private final Clock clock;

  UnitMatcher(Line line, Clock clock) {
    this.line = line;
    this.clock = clock;
  }

  Optional<Found> at(int i) {
    return shifted(i).or(() -> season(i)).or(() -> counted(i)).or(() -> uncounted(i));
  }

  /** هذا الأسبوع, العام المقبل, الأيام الثلاثة الماضية. */
  private Optional<Found> shifted(int i) {
    if (line.in("this", i) && line.isDefinite(i + 1)) {
      return unit(i + 1)
          .filter(unit -> unit.count() == Unit.Count.SINGULAR)
          .map(unit -> clock.unit(i + 2, unit.code(), unit.times(), 0, "time-unit"));
    }
    var unit = line.isDefinite(i) ? unit(i) : Optional.<Unit>empty();
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    var number = line.words().numbers.at(line.list(), i + 1);
    int at = number.map(n -> n.to()).orElse(i + 1);
    var shift = shift(at);
    if (shift.isEmpty()) {
      return Optional.empty();
    }
    if (number.isPresent()) {
      return Optional.of(duration(at + 1, unit.get(), String.valueOf(number.get().value())));
    }
    return Optional.of(moved(at + 1, unit.get(), shift.get()));
  }

  private Found moved(int to, Unit unit, int shift) {
    return switch (unit.count()) {
      case SINGULAR -> clock.unit(to, unit.code(), unit.times(), shift, "time-unit");
      case DUAL -> duration(to, unit, "2");
      case PLURAL ->
          Found.of(
              to, shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF", "time-vague");
    };
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

  /** ثلاثة أيام, 24 ساعة; no age (30 عاما), no number of hours worked. */
  private Optional<Found> counted(int i) {
    var number = line.words().numbers.at(line.list(), i);
    if (number.isEmpty() || isAge(i)) {
      return Optional.empty();
    }
    int at = number.get().to();
    var unit = line.isDefinite(at) ? Optional.<Unit>empty() : unit(at);
    return unit.filter(u -> u.count() != Unit.Count.DUAL)
        .map(u -> duration(withShift(at + 1), u, String.valueOf(number.get().value())));
  }

  private boolean isAge(int i) {
    boolean bracketed = line.isMark(i - 1, "(") && line.isMark(i + 2, ")");
    return bracketed || line.in("age", i - 1) || line.in("age", i - 2);
  }

  /** عامين, منذ سنوات, عدة أشهر, خلال أسبوع, أكثر من عام. */
  private Optional<Found> uncounted(int i) {
    if (line.in("few", i)) {
      return unit(i + 1)
          .filter(unit -> unit.count() == Unit.Count.PLURAL)
          .map(unit -> duration(i + 2, unit, "X"));
    }
    var unit = unit(i);
    if (unit.isEmpty() || line.isDefinite(i) || isAge(i)) {
      return Optional.empty();
    }
    if (unit.get().count() == Unit.Count.DUAL) {
      return Optional.of(duration(withShift(i + 1), unit.get(), "2"));
    }
    if (!isLed(i)) {
      return Optional.empty();
    }
    boolean plural = unit.get().count() == Unit.Count.PLURAL;
    return isGenitive(i + 1)
        ? Optional.empty()
        : Optional.of(duration(withShift(i + 1), unit.get(), plural ? "X" : "1"));
  }

  private boolean isLed(int i) {
    boolean more = line.in("from", i - 1) && line.in("more", i - 2);
    return more || line.in("duration-lead", i - 1);
  }

  /** خلال شهر رمضان, بعد عام 2011 name a time of their own. */
  private boolean isGenitive(int i) {
    return line.isDefinite(i) && shift(i).isEmpty()
        || line.isDigits(i)
        || line.words().months.containsKey(line.name(i));
  }

  private Optional<Unit> unit(int i) {
    return Optional.ofNullable(line.words().units.get(line.form(i)));
  }

  private Optional<Integer> shift(int i) {
    return line.isDefinite(i)
        ? Optional.ofNullable(line.words().shifts.get(line.form(i)))
        : Optional.empty();
  }

  private int withShift(int i) {
    return line.has(i) && line.words().shifts.containsKey(line.form(i)) ? i + 1 : i;
  }

  private static Found duration(int to, Unit unit, String number) {
    var count = number.equals("X") ? number : String.valueOf(Long.parseLong(number) * unit.times());
    boolean clock = unit.code().startsWith("T");
    var value = clock ? "PT" + count + unit.code().substring(1) : "P" + count + unit.code();
    return Found.of(to, value, "time-duration");
  }
}
