package org.isnad.time;

import java.util.Optional;
import org.isnad.model.Word;
import org.isnad.time.TimeWords.Unit;

/** Stretches of time: أربع سنوات, منذ عامين, خلال أسبوع, عام ونصف العام, نصف ساعة. */
final class DurationMatcher {
  private static final String SOME = "X";
  private static final String DAY = "P1D";
  private static final int AGE_WINDOW = 3;
  private static final int DEATH_WINDOW = 8;
  private static final int BETWEEN_WINDOW = 2;

  private final Line line;
  private final AmountReader amounts;

  DurationMatcher(Line line, AmountReader amounts) {
    this.line = line;
    this.amounts = amounts;
  }

  Optional<Found> at(int i) {
    return part(i)
        .or(() -> counted(i))
        .or(() -> few(i))
        .or(() -> uncounted(i))
        .or(() -> wholeDay(i));
  }

  /** طوال اليوم; in طوال اليوم الأحد the day is named. */
  private Optional<Found> wholeDay(int i) {
    boolean named = line.words().weekdays.containsKey(line.form(i + 1));
    return line.in("throughout", i - 1) && line.in("the-day", i) && !named
        ? Optional.of(Found.of(i + 1, DAY, "time-duration"))
        : Optional.empty();
  }

  /** نصف ساعة, ربع قرن. */
  private Optional<Found> part(int i) {
    boolean half = line.in("a-half", i);
    if (!half && !line.in("a-quarter", i) || line.isDefinite(i + 1)) {
      return Optional.empty();
    }
    return line.unit(i + 1)
        .filter(unit -> unit.count() == Unit.Count.SINGULAR)
        .map(unit -> found(i + 2, unit, half ? "0.5" : "0.25"));
  }

  /** ثلاثة أيام, 24 ساعة; no age (30 عاما). */
  private Optional<Found> counted(int i) {
    return amounts.counted(i).filter(read -> !isAge(i, read.to() - 1)).map(read -> whole(i, read));
  }

  private boolean isAge(int number, int unit) {
    boolean bracketed = line.isMark(number - 1, "(") && line.isMark(unit + 1, ")");
    boolean apposed = isComma(number - 1) && isComma(unit + 1) && line.in("of-years", unit);
    for (int at = number - 1; at >= number - AGE_WINDOW; at--) {
      if (line.in("age", at)) {
        return true;
      }
    }
    return bracketed || apposed || line.in("of-years", unit) && isOld(number, unit);
  }

  /** توفي عن 84 عاما, سن الـ 40 عاما; خلال الـ 40 عاما الماضية is no age. */
  private boolean isOld(int number, int unit) {
    boolean stretch = line.in("duration-lead", number - 2) || shifts(unit + 1);
    if (line.in("article", number - 1)) {
      return !stretch;
    }
    if (!line.in("at", number - 1)) {
      return false;
    }
    for (int at = number - 2; at >= number - DEATH_WINDOW; at--) {
      if (line.in("dying", at)) {
        return true;
      }
    }
    return false;
  }

  private boolean shifts(int i) {
    return line.has(i) && line.words().shifts.containsKey(line.form(i));
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
        : line.unit(at)
            .filter(unit -> unit.count() == Unit.Count.PLURAL)
            .map(unit -> found(i + 2, unit, SOME));
  }

  /** عامين, منذ سنوات, خلال أسبوع, أكثر من عام, يوم كامل, طوال العام. */
  private Optional<Found> uncounted(int i) {
    var unit = line.unit(i);
    if (unit.isEmpty() || isOrdinal(i) || isAge(i, i)) {
      return Optional.empty();
    }
    if (line.isDefinite(i)) {
      return throughout(i, unit.get());
    }
    if (unit.get().count() == Unit.Count.PLURAL) {
      return isLed(i) && !amounts.isGenitive(i + 1)
          ? Optional.of(found(withShift(i + 1), unit.get(), SOME))
          : Optional.empty();
    }
    var read = amounts.dual(i).or(() -> amounts.single(i)).map(r -> whole(i, r));
    boolean known = unit.get().count() == Unit.Count.DUAL || line.in("entire", i + 1) || isLed(i);
    return read.filter(r -> known || r.value().contains(".") || r.to() > i + 2);
  }

  /** بعد ثانية كبرى المدن: a second is counted, else the word is an ordinal. */
  private boolean isOrdinal(int i) {
    return line.words().ordinals.containsKey(line.form(i));
  }

  /** طوال العام is a year long, not this year. */
  private Optional<Found> throughout(int i, Unit unit) {
    boolean whole = line.in("throughout", i - 1) && unit.count() == Unit.Count.SINGULAR;
    return whole && !line.isDefinite(i + 1) && !line.isDigits(i + 1)
        ? Optional.of(found(i + 1, unit, "1"))
        : Optional.empty();
  }

  private boolean isLed(int i) {
    boolean more = line.in("from", i - 1) && line.in("more", i - 2);
    boolean means = line.in("through", i - 1) && line.in("from", i - 2);
    return more || line.in("duration-lead", i - 1) && !means;
  }

  private int withShift(int i) {
    return shifts(i) ? i + 1 : i;
  }

  /** With the further units behind it; from one number to another there are none. */
  private Found whole(int i, AmountReader.Read read) {
    for (int at = i - 1; at >= i - BETWEEN_WINDOW; at--) {
      if (line.in("between", at)) {
        return found(read);
      }
    }
    return found(amounts.chained(read));
  }

  private static Found found(AmountReader.Read read) {
    return Found.of(read.to(), read.amount().value(), "time-duration");
  }

  static Found found(int to, Unit unit, String number) {
    return Found.of(to, Amount.of(unit, number).value(), "time-duration");
  }
}
