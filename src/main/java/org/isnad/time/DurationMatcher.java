package org.isnad.time;

import java.math.BigDecimal;
import java.util.Optional;
import org.isnad.model.Word;
import org.isnad.time.TimeWords.Unit;

/** Stretches of time: أربع سنوات, منذ عامين, خلال أسبوع, عام ونصف العام, نصف ساعة. */
final class DurationMatcher {
  private static final String SOME = "X";
  private static final String HALF = ".5";
  private static final int MOST = 1000;
  private static final int AGE_WINDOW = 3;

  private final Line line;

  DurationMatcher(Line line) {
    this.line = line;
  }

  Optional<Found> at(int i) {
    return part(i).or(() -> counted(i)).or(() -> few(i)).or(() -> uncounted(i));
  }

  /** نصف ساعة, ربع قرن. */
  private Optional<Found> part(int i) {
    boolean half = line.in("a-half", i);
    if (!half && !line.in("a-quarter", i) || line.isDefinite(i + 1)) {
      return Optional.empty();
    }
    return unit(i + 1)
        .filter(unit -> unit.count() == Unit.Count.SINGULAR)
        .map(unit -> found(i + 2, unit, half ? "0.5" : "0.25"));
  }

  /** ثلاثة أيام, 24 ساعة; no age (30 عاما), no thousands of hours worked. */
  private Optional<Found> counted(int i) {
    var number = line.words().numbers.at(line.list(), i);
    if (number.isEmpty() || isAge(i, number.get().to())) {
      return Optional.empty();
    }
    int at = number.get().to();
    long value = number.get().value();
    var unit = line.isDefinite(at) ? Optional.<Unit>empty() : unit(at);
    return unit.filter(u -> u.count() != Unit.Count.DUAL)
        .filter(u -> !isYear(at) && (value < MOST || u.code().equals("Y")))
        .map(u -> whole(at + 1, u, String.valueOf(value)));
  }

  /** 21700 عام 2014: a number, then a year. */
  private boolean isYear(int unit) {
    return line.isDigits(unit + 1) && line.in("year-lead", unit);
  }

  private boolean isAge(int number, int unit) {
    boolean bracketed = line.isMark(number - 1, "(") && line.isMark(unit + 1, ")");
    boolean apposed = isComma(number - 1) && isComma(unit + 1) && line.in("of-years", unit);
    for (int at = number - 1; at >= number - AGE_WINDOW; at--) {
      if (line.in("age", at)) {
        return true;
      }
    }
    return bracketed || apposed;
  }

  private boolean isComma(int i) {
    return line.has(i) && line.word(i).kind() == Word.Kind.COMMA;
  }

  /** عدة أشهر, أيام قليلة. */
  private Optional<Found> few(int i) {
    int at = line.in("few", i) ? i + 1 : i;
    if (at == i && !line.in("few-after", i + 1)) {
      return Optional.empty();
    }
    return line.isDefinite(at)
        ? Optional.empty()
        : unit(at)
            .filter(unit -> unit.count() == Unit.Count.PLURAL)
            .map(unit -> found(i + 2, unit, SOME));
  }

  /** عامين, منذ سنوات, خلال أسبوع, أكثر من عام, يوم كامل. */
  private Optional<Found> uncounted(int i) {
    var unit = unit(i);
    if (unit.isEmpty() || line.isDefinite(i) || isAge(i, i)) {
      return Optional.empty();
    }
    if (unit.get().count() == Unit.Count.DUAL) {
      return Optional.of(whole(i + 1, unit.get(), "2"));
    }
    boolean single = unit.get().count() == Unit.Count.SINGULAR;
    if (single && line.in("entire", i + 1)) {
      return Optional.of(found(i + 2, unit.get(), "1"));
    }
    boolean led = isLed(i) && !isGenitive(i + 1);
    boolean halved = single && line.in("a-half", i + 1) && line.word(i + 1).isCoordinated();
    return led || halved
        ? Optional.of(whole(i + 1, unit.get(), single ? "1" : SOME))
        : Optional.empty();
  }

  private boolean isLed(int i) {
    boolean more = line.in("from", i - 1) && line.in("more", i - 2);
    return more || line.in("duration-lead", i - 1);
  }

  /** خلال شهر رمضان, بعد عام 2011 name a time of their own. */
  private boolean isGenitive(int i) {
    return line.isDefinite(i) && !line.words().shifts.containsKey(line.form(i))
        || line.isDigits(i)
        || line.in("hijri", i)
        || line.words().months.containsKey(line.name(i));
  }

  /** With what stands behind the unit: ونصف العام, and an adjective (عامين ماضيين). */
  private Found whole(int to, Unit unit, String number) {
    boolean half = line.in("a-half", to) && line.word(to).isCoordinated();
    if (half && !number.equals(SOME)) {
      boolean repeated = unit(to + 1).filter(u -> u.code().equals(unit.code())).isPresent();
      return found(repeated ? to + 2 : to + 1, unit, number + HALF);
    }
    boolean shifted = line.has(to) && line.words().shifts.containsKey(line.form(to));
    return found(shifted ? to + 1 : to, unit, number);
  }

  private Optional<Unit> unit(int i) {
    return Optional.ofNullable(line.words().units.get(line.form(i)));
  }

  static Found found(int to, Unit unit, String number) {
    var count = unit.times() == 1 || number.equals(SOME) ? number : times(number, unit.times());
    boolean clock = unit.code().startsWith("T");
    var value = clock ? "PT" + count + unit.code().substring(1) : "P" + count + unit.code();
    return Found.of(to, value, "time-duration");
  }

  private static String times(String number, int times) {
    return new BigDecimal(number)
        .multiply(BigDecimal.valueOf(times))
        .stripTrailingZeros()
        .toPlainString();
  }
}
