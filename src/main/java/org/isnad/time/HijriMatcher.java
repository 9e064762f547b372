package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.isnad.time.Clock.Direction;
import org.isnad.time.DayReader.Day;

/**
 * Times of the Islamic calendar: 25 شوال 1436 هـ, 4/2/1436هـ, السابع من ذي القعدة المقبل, رمضان
 * الماضي, عام 1435هـ. Months and years have the value of an interval, since no ISO month is theirs.
 */
final class HijriMatcher {
  private static final String RULE = "time-hijri";
  private static final String SLASH = "/";
  private static final String HYPHEN = "-";

  private final Line line;
  private final Clock clock;
  private final DayReader days;

  /** A month that is named; the name ends before word {@code to}. صفر is a zero too. */
  private record Named(int number, boolean common, int to) {}

  /** A year that is told; what tells it ends before word {@code to}. */
  private record Year(int number, int to) {}

  HijriMatcher(Line line, Clock clock, DayReader days) {
    this.line = line;
    this.clock = clock;
    this.days = days;
  }

  Optional<Found> at(int i) {
    return numeric(i).or(() -> ofMonth(i)).or(() -> month(i)).or(() -> year(i));
  }

  /** 26 / 5 / 1436هـ, 1436/5/26هـ. */
  private Optional<Found> numeric(int i) {
    boolean joined = line.isMark(i + 1, SLASH) || line.isMark(i + 1, HYPHEN);
    if (!joined || !line.name(i + 1).equals(line.name(i + 3))) {
      return Optional.empty();
    }
    int first = line.digits(i);
    int month = line.digits(i + 2);
    int last = line.digits(i + 4);
    int to = withEra(i + 5);
    return Hijri.isYear(last)
        ? day(i, to, Hijri.day(last, month, first))
        : Hijri.isYear(first) && to > i + 5
            ? day(i, to, Hijri.day(first, month, last))
            : Optional.empty();
  }

  private Optional<Found> ofMonth(int i) {
    var first = Optional.of(new Day(1, i + 1)).filter(d -> line.in("first-day", i));
    var day = first.or(() -> days.at(i));
    if (day.isEmpty() || line.in("not-after", i - 1)) {
      return Optional.empty();
    }
    int next = day.get().to();
    int at = line.in("from", next) ? next + 1 : next;
    at = line.in("month", at) ? at + 1 : at;
    return named(at).flatMap(month -> complete(i, month, day.get().number()));
  }

  private Optional<Found> complete(int i, Named month, int day) {
    var year = told(month.to());
    if (year.isPresent()) {
      return day(i, year.get().to(), Hijri.day(year.get().number(), month.number(), day));
    }
    var stated = stated(month.to());
    if (stated.isEmpty() && month.common()) {
      return Optional.empty();
    }
    int to = stated.isPresent() ? month.to() + 1 : month.to();
    return day(i, to, nearest(stated, i, y -> Hijri.day(y, month.number(), day)));
  }

  /** شوال 1436, شهر رمضان الماضي; alone it may be somebody's name or any year's month. */
  private Optional<Found> month(int i) {
    var named = named(line.in("month", i) ? i + 1 : i);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    var month = named.get();
    var year = told(month.to());
    if (year.isPresent()) {
      return interval(year.get().to(), Hijri.month(year.get().number(), month.number()));
    }
    var stated = stated(month.to());
    return stated.isEmpty()
        ? Optional.empty()
        : nearest(stated, i, y -> Hijri.day(y, month.number(), 1))
            .flatMap(day -> Hijri.month(Hijri.yearOf(day), month.number()))
            .map(value -> Found.of(month.to() + 1, value, RULE));
  }

  /** عام 1435هـ, موسم 1436 هـ. */
  private Optional<Found> year(int i) {
    boolean led = line.in("year-lead", i);
    int at = led ? i + 1 : i;
    int to = withEra(at + 1);
    boolean sure = to > at + 1 && !line.isMark(i - 1, SLASH) && !line.isMark(i - 1, HYPHEN);
    return sure && Hijri.isYear(line.digits(at))
        ? interval(to, Hijri.year(line.digits(at)))
        : Optional.empty();
  }

  private static Optional<Found> interval(int to, Optional<String> value) {
    return value.map(v -> Found.of(to, v, RULE));
  }

  private Optional<Found> day(int i, int to, Optional<LocalDate> reckoned) {
    return reckoned.map(day -> Found.day(to, sighted(i, day), RULE));
  }

  /** As the weekday before it has it: الثلاثاء 26 شوال. */
  private LocalDate sighted(int i, LocalDate day) {
    int at = line.isDefinite(i - 1) ? i - 1 : i - 2;
    var weekday = line.isDefinite(at) ? line.words().weekdays.get(line.form(at)) : null;
    if (weekday == null) {
      return day;
    }
    for (int shift : new int[] {0, 1, -1}) {
      if (day.plusDays(shift).getDayOfWeek() == DayOfWeek.of(weekday)) {
        return day.plusDays(shift);
      }
    }
    return day;
  }

  private Optional<LocalDate> nearest(
      Optional<Direction> stated, int i, IntFunction<Optional<LocalDate>> inYear) {
    if (clock.today().isEmpty()) {
      return Optional.empty();
    }
    int year = Hijri.yearOf(clock.today().get());
    var days =
        List.of(year, year - 1, year + 1).stream()
            .flatMap(number -> inYear.apply(number).stream())
            .toList();
    return clock.nearest(days, stated.orElseGet(() -> Outlook.ofDate(line, i)));
  }

  private Optional<Direction> stated(int i) {
    var shift = line.isDefinite(i) ? line.words().shifts.get(line.form(i)) : null;
    return Optional.ofNullable(shift)
        .map(s -> s == 0 ? Direction.NEAREST : s < 0 ? Direction.PAST : Direction.FUTURE);
  }

  private Optional<Named> named(int i) {
    var two = line.words().hijri.get(line.name(i) + " " + line.name(i + 1));
    if (two != null) {
      return Optional.of(new Named(two.number(), two.common(), i + 2));
    }
    return Optional.ofNullable(line.words().hijri.get(line.name(i)))
        .map(month -> new Named(month.number(), month.common(), i + 1));
  }

  /** 1436, 1436 هـ, من عام 1436 هجري, لعام 1436. */
  private Optional<Year> told(int i) {
    int from = line.in("from", i) ? i + 1 : i;
    int led = line.in("year-lead", from) ? from + 1 : i;
    int at = line.isMark(led, SLASH) || line.isMark(led, HYPHEN) ? led + 1 : led;
    return Hijri.isYear(line.digits(at))
        ? Optional.of(new Year(line.digits(at), withEra(at + 1)))
        : Optional.empty();
  }

  private int withEra(int i) {
    return line.in("hijri-era", i) ? i + 1 : i;
  }
}
