package org.isnad.time;

import java.util.Optional;
import org.isnad.lexicon.NumberWords.Read;
import org.isnad.time.Clock.Direction;
import org.isnad.time.DayReader.Day;
import org.isnad.time.MonthReader.Named;

/** Days and months of the calendar: 26 آذار/ مارس الماضي, مايو/أيار 2018, 12/3/2015, عام 2011. */
final class DateMatcher {
  private static final String SLASH = "/";
  private static final String HYPHEN = "-";
  static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final Line line;
  private final Clock clock;
  private final NumericDates numeric;
  private final DayReader days;
  private final MonthReader months;
  private final HijriMatcher hijri;
  private final YearReader years;

  DateMatcher(Line line, Clock clock) {
    this.line = line;
    this.clock = clock;
    this.numeric = new NumericDates(line, clock);
    this.days = new DayReader(line);
    this.months = new MonthReader(line);
    this.hijri = new HijriMatcher(line, clock, days);
    this.years = new YearReader(line);
  }

  Optional<Found> at(int i) {
    return hijri
        .at(i)
        .map(this::agreed)
        .or(() -> numeric.at(i))
        .or(() -> dayOfMonth(i))
        .or(() -> monthDay(i))
        .or(() -> month(i))
        .or(() -> year(i));
  }

  /**
   * 25 شوال 1436 الموافق 10 أغسطس: where the moon was sighted on another day, that date is right.
   */
  private Found agreed(Found hijri) {
    if (hijri.day().isEmpty() || !line.in("that-is", hijri.to())) {
      return hijri;
    }
    return at(hijri.to() + 1)
        .flatMap(Found::day)
        .filter(day -> Math.abs(day.toEpochDay() - hijri.day().get().toEpochDay()) <= 2)
        .map(day -> Found.day(hijri.to(), day, hijri.rule()))
        .orElse(hijri);
  }

  /** 26 آذار/ مارس الماضي, 7 من أبريل, الحادي والعشرين من مايو. */
  private Optional<Found> dayOfMonth(int i) {
    var day = line.in("not-after", i - 1) ? Optional.<Day>empty() : day(i);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int next = day.get().to();
    int at = line.in("from", next) || isJoint(next) ? next + 1 : next;
    at = line.in("month", at) ? at + 1 : at;
    var month = months.named(at);
    int number = day.get().number();
    return month.isPresent() ? complete(i, month.get(), number) : ofThisMonth(i, at, number);
  }

  private Optional<Day> day(int i) {
    if (line.in("first", i)) {
      return Optional.of(new Day(1, i + 1));
    }
    return counted(i)
        .map(read -> new Day((int) read.value(), read.to()))
        .or(() -> days.at(i).filter(day -> line.isDigits(i) || line.in("from", day.to())));
  }

  /** "2/ أكتوبر", "2-أكتوبر". */
  private boolean isJoint(int i) {
    return line.isDigits(i - 1)
        && (line.isMark(i, SLASH) || line.isMark(i, HYPHEN) || line.isMark(i, "."));
  }

  /** واحد وعشرين مايو: a number in words right before a month. */
  private Optional<Read> counted(int i) {
    if (line.isDefinite(i) || !line.has(i)) {
      return Optional.empty();
    }
    return line.words()
        .numbers
        .at(line.list(), i)
        .filter(read -> DayReader.isDay((int) read.value()) && months.named(read.to()).isPresent())
        .filter(read -> !months.named(read.to()).get().common());
  }

  /** سبتمبر الحادي والعشرون, يناير-1: the month before its day. */
  private Optional<Found> monthDay(int i) {
    var month = months.single(i);
    if (month.isEmpty() || month.get().common() || line.in("not-after", i - 1)) {
      return Optional.empty();
    }
    int at = month.get().to();
    at = line.isMark(at, HYPHEN) ? at + 1 : at;
    var day = days.at(at);
    if (day.isEmpty() || line.isDigits(at) && !line.endsAt(day.get().to())) {
      return Optional.empty();
    }
    int to = day.get().to();
    return complete(i, new Named(month.get().number(), false, to), day.get().number())
        .filter(found -> found.to() >= to);
  }

  /** في 20 من الشهر الجاري, الثاني عشر من هذا الشهر. */
  private Optional<Found> ofThisMonth(int i, int at, int day) {
    boolean pointed = line.in("this", at) && line.in("the-month", at + 1);
    var shift = pointed ? Optional.of(0) : shift(at + 1);
    boolean monthly = pointed || line.in("the-month", at);
    if (!monthly || shift.isEmpty() || clock.today().isEmpty()) {
      return Optional.empty();
    }
    var month = clock.today().get().plusMonths(shift.get());
    return Clock.date(at + 2, month.getYear(), month.getMonthValue(), day, "time-date");
  }

  private Optional<Found> complete(int i, Named month, int day) {
    int at = month.to();
    at = line.in("from", at) && line.in("year-lead", at + 1) ? at + 1 : at;
    var told = years.behind(at);
    if (told.isPresent()) {
      return Clock.date(
          told.get().to(), (int) told.get().value(), month.number(), day, "time-date");
    }
    if (isCurrentYear(at) && shift(at + 1).isPresent() && clock.today().isPresent()) {
      int year = clock.today().get().getYear() + shift(at + 1).get();
      return Clock.date(at + 2, year, month.number(), day, "time-date");
    }
    var stated = stated(at);
    if (stated.isEmpty() && line.in("named-by", i - 1)) {
      return Optional.empty();
    }
    var direction = stated.orElseGet(() -> supposed(i));
    return clock.date(
        stated.isPresent() ? at + 1 : month.to(), month.number(), day, direction, "time-date");
  }

  private boolean isCurrentYear(int i) {
    return line.in("current-year", i);
  }

  /** مايو/أيار الماضي, شهر يوليو, نيسان 2018. */
  private Optional<Found> month(int i) {
    int at = line.in("month", i) ? i + 1 : i;
    var named = months.named(at);
    boolean numbered =
        line.isDigits(i - 1) && (line.in("not-after", i - 2) || line.in("named-by", i - 2));
    if (named.isEmpty() || numbered || line.in("not-after", i - 1)) {
      return Optional.empty();
    }
    var month = named.get();
    int from = line.in("from", month.to()) ? month.to() + 1 : month.to();
    int next = line.in("year-lead", from) ? from + 1 : month.to();
    if (isYear(line.digits(next))) {
      var value = Clock.format("%04d-%02d", line.digits(next), month.number());
      return Optional.of(Found.of(next + 1, value, "time-month"));
    }
    var stated = stated(month.to());
    boolean plain = stated.isEmpty() && at == i && !isDoubled(i, month);
    if (plain && (month.common() || line.in("named-by", i - 1))) {
      return Optional.empty();
    }
    int to = stated.isPresent() ? month.to() + 1 : month.to();
    var direction = stated.orElseGet(() -> supposed(i));
    return Optional.of(clock.month(to, month.number(), direction, "time-month"));
  }

  private static boolean isDoubled(int from, Named month) {
    return month.to() > from + 2;
  }

  /** عام 2011; a bare 2011 behind في, منذ, حتى. */
  private Optional<Found> year(int i) {
    if (line.in("year-lead", i) && isYear(line.digits(i + 1))) {
      return Optional.of(Found.of(i + 2, line.name(i + 1), "time-year"));
    }
    var words = line.in("year-lead", i) ? years.inWords(i + 1) : Optional.<Read>empty();
    if (words.isPresent()) {
      return words.map(y -> Found.of(y.to(), String.valueOf(y.value()), "time-year"));
    }
    boolean second = line.in("and", i - 1) && isYear(line.digits(i - 2));
    boolean led = (second || line.in("year-before", i - 1)) && isYear(line.digits(i));
    boolean joined = line.isMark(i + 1, SLASH) || line.isMark(i + 1, HYPHEN);
    return led && !joined && line.name(i).length() == 4
        ? Optional.of(Found.of(i + 1, line.name(i), "time-year"))
        : Optional.empty();
  }

  private Optional<Direction> stated(int i) {
    return shift(i)
        .map(s -> s == 0 ? Direction.NEAREST : s < 0 ? Direction.PAST : Direction.FUTURE);
  }

  /** Where nothing says which year: منذ يناير is past, else as the verb before it looks. */
  private Direction supposed(int i) {
    if (line.in("since", i - 1)) {
      return Direction.PAST;
    }
    return Outlook.ofDate(line, i);
  }

  private Optional<Integer> shift(int i) {
    return line.isDefinite(i)
        ? Optional.ofNullable(line.words().shifts.get(line.form(i)))
        : Optional.empty();
  }

  static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }
}
