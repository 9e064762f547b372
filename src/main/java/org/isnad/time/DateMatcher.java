package org.isnad.time;

import java.util.Optional;
import org.isnad.lexicon.NumberWords.Read;
import org.isnad.time.Clock.Direction;

/** Days and months of the calendar: 26 آذار/ مارس الماضي, مايو/أيار 2018, 12/3/2015, عام 2011. */
final class DateMatcher {
  private static final String SLASH = "/";
  private static final String HYPHEN = "-";
  static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST_MONTH = 31;

  private final Line line;
  private final Clock clock;
  private final NumericDates numeric;
  private final YearReader years;

  /** A month that is named; the name ends before word {@code to}. */
  private record Named(int number, boolean common, int to) {}

  DateMatcher(Line line, Clock clock) {
    this.line = line;
    this.clock = clock;
    this.numeric = new NumericDates(line, clock);
    this.years = new YearReader(line);
  }

  Optional<Found> at(int i) {
    return numeric
        .at(i)
        .or(() -> dayOfMonth(i))
        .or(() -> monthDay(i))
        .or(() -> month(i))
        .or(() -> year(i));
  }

  /** 26 آذار/ مارس الماضي, 7 من أبريل, الحادي والعشرين من مايو. */
  private Optional<Found> dayOfMonth(int i) {
    int day = line.digits(i);
    int next = i + 1;
    var counted = day < 0 ? counted(i) : Optional.<Read>empty();
    if (counted.isPresent()) {
      day = (int) counted.get().value();
      next = counted.get().to();
    } else if (day < 0 && line.isDefinite(i)) {
      next = ordinalEnd(i);
      day = next > i && line.in("from", next) ? ordinal(i, next) : day;
    } else if (line.in("first", i)) {
      day = 1;
    }
    if (day < 1 || day > LONGEST_MONTH || line.in("not-after", i - 1)) {
      return Optional.empty();
    }
    int at = line.in("from", next) || isJoint(next) ? next + 1 : next;
    at = line.in("month", at) ? at + 1 : at;
    var month = named(at);
    return month.isPresent() ? complete(i, month.get(), day) : ofThisMonth(i, at, day);
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
        .filter(read -> read.value() <= LONGEST_MONTH && named(read.to()).isPresent())
        .filter(read -> !named(read.to()).get().common());
  }

  /** سبتمبر الحادي والعشرون, يناير-1: the month before its day. */
  private Optional<Found> monthDay(int i) {
    var month = single(i);
    if (month.isEmpty() || month.get().common() || line.in("not-after", i - 1)) {
      return Optional.empty();
    }
    int at = month.get().to();
    at = line.isMark(at, HYPHEN) ? at + 1 : at;
    int next = line.isDigits(at) ? at + 1 : line.isDefinite(at) ? ordinalEnd(at) : at;
    int day = line.isDigits(at) ? line.digits(at) : next > at ? ordinal(at, next) : -1;
    if (day < 1 || day > LONGEST_MONTH || line.isDigits(at) && !years.endsAt(next)) {
      return Optional.empty();
    }
    var found = complete(i, new Named(month.get().number(), false, next), day);
    return found.filter(f -> f.to() >= next);
  }

  /** One past the words of an ordinal: الثامن, التاسع عشر, الحادي والعشرين, الثلاثين. */
  private int ordinalEnd(int i) {
    if (line.words().ordinals.containsKey(line.form(i))) {
      boolean tens = line.isDefinite(i + 1) && tens(i + 1) > 0 && line.word(i + 1).isCoordinated();
      return line.in("teen", i + 1) || tens ? i + 2 : i + 1;
    }
    boolean half =
        line.word(i).isCoordinated() && line.words().ordinals.containsKey(line.form(i - 1));
    return tens(i) > 0 && !half ? i + 1 : i;
  }

  private int ordinal(int i, int end) {
    int first = line.words().ordinals.getOrDefault(line.form(i), 0);
    if (end == i + 1) {
      return first > 0 ? first : tens(i);
    }
    return line.in("teen", i + 1) ? first + 10 : first + tens(i + 1);
  }

  private int tens(int i) {
    long value = line.has(i) ? line.words().numbers.value(line.word(i)).orElse(0L) : 0;
    return value == 20 || value == 30 ? (int) value : 0;
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
    var named = named(at);
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

  /** A month by one or both of its names: كانون الثاني, مايو/أيار, آذار (مارس). */
  private Optional<Named> named(int i) {
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

  private Optional<Named> single(int i) {
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
    return switch (Outlook.before(line, i)) {
      case BACK -> Direction.TOLD;
      case OPEN -> Direction.NEAREST;
      case AHEAD -> Direction.EXPECTED;
    };
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
