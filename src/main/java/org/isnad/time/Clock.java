package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Counts from an article's date. Without one, values stay relative: {@code XXXX-03-26}, {@code
 * XXXX-WXX-6}, {@code PAST_REF}.
 */
final class Clock {
  /**
   * Which way an expression looks: back, on, or to whatever is nearest. For a date without its year
   * NEAREST is up to three months ahead, else past, and TOLD, beside a verb in the past, six weeks;
   * EXPECTED, beside one that looks ahead, is up to seven months ahead, and today for a weekday.
   */
  enum Direction {
    PAST,
    TOLD,
    NEAREST,
    EXPECTED,
    FUTURE
  }

  private static final int QUARTER = 92;
  private static final int SIX_WEEKS = 45;
  private static final int MONTHS_AHEAD = 7;
  private static final int DAYS_IN_WEEK = 7;

  private final Optional<LocalDate> today;

  Clock(Optional<LocalDate> today) {
    this.today = today;
  }

  Optional<LocalDate> today() {
    return today;
  }

  /** A number of days from today. */
  Found day(int to, int offset, String rule) {
    if (today.isEmpty()) {
      return Found.of(
          to, offset < 0 ? "PAST_REF" : offset > 0 ? "FUTURE_REF" : "PRESENT_REF", rule);
    }
    return Found.day(to, today.get().plusDays(offset), rule);
  }

  /** أمس الأحد: where an outlet dates late, the day of the week is right and the count is not. */
  Found dayNamed(int to, int offset, int weekday, String rule) {
    if (today.isEmpty()) {
      return day(to, offset, rule);
    }
    var counted = today.get().plusDays(offset);
    var adjuster =
        offset > 0
            ? TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday))
            : TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday));
    return Found.day(to, counted.with(adjuster), rule);
  }

  /**
   * A day of the week: NEAREST is today or the last one that was; PAST and FUTURE are not today.
   */
  Found weekday(int to, int day, Direction direction, String rule) {
    if (today.isEmpty()) {
      return Found.of(to, "XXXX-WXX-" + day, rule);
    }
    var weekday = DayOfWeek.of(day);
    var adjuster =
        switch (direction) {
          case PAST -> TemporalAdjusters.previous(weekday);
          case TOLD, NEAREST -> TemporalAdjusters.previousOrSame(weekday);
          case EXPECTED -> TemporalAdjusters.nextOrSame(weekday);
          case FUTURE -> TemporalAdjusters.next(weekday);
        };
    return Found.day(to, today.get().with(adjuster), rule);
  }

  /** A day of a month without its year; empty where the month has no such day. */
  Optional<Found> date(int to, int month, int day, Direction direction, String rule) {
    if (today.isEmpty()) {
      return Optional.of(Found.of(to, format("XXXX-%02d-%02d", month, day), rule));
    }
    return year(month, day, direction).flatMap(year -> date(to, year, month, day, rule));
  }

  static Optional<Found> date(int to, int year, int month, int day, String rule) {
    if (!isDate(year, month, day)) {
      return Optional.empty();
    }
    return Optional.of(Found.day(to, LocalDate.of(year, month, day), rule));
  }

  Found month(int to, int month, Direction direction, String rule) {
    if (today.isEmpty()) {
      return Found.of(to, format("XXXX-%02d", month), rule);
    }
    int year = year(month, 1, direction).orElse(today.get().getYear());
    if (direction != Direction.FUTURE && month == today.get().getMonthValue()) {
      year = direction == Direction.PAST ? today.get().getYear() - 1 : today.get().getYear();
    }
    return Found.of(to, format("%04d-%02d", year, month), rule);
  }

  /** The first of some days that the direction allows. */
  Optional<LocalDate> nearest(List<LocalDate> days, Direction direction) {
    return today.flatMap(now -> days.stream().filter(d -> fits(d, now, direction)).findFirst());
  }

  private Optional<Integer> year(int month, int day, Direction direction) {
    var now = today.orElseThrow();
    for (int year : new int[] {now.getYear(), now.getYear() - 1, now.getYear() + 1}) {
      if (isDate(year, month, day) && fits(LocalDate.of(year, month, day), now, direction)) {
        return Optional.of(year);
      }
    }
    return Optional.empty();
  }

  private static boolean fits(LocalDate date, LocalDate now, Direction direction) {
    return switch (direction) {
      case PAST -> !date.isAfter(now) && date.isAfter(now.minusYears(1));
      case TOLD -> isAround(date, now.plusDays(SIX_WEEKS));
      case NEAREST -> isAround(date, now.plusDays(QUARTER));
      case EXPECTED -> isAround(date, now.plusMonths(MONTHS_AHEAD));
      case FUTURE -> !date.isBefore(now) && date.isBefore(now.plusYears(1));
    };
  }

  private static boolean isAround(LocalDate date, LocalDate last) {
    return !date.isAfter(last) && date.isAfter(last.minusYears(1));
  }

  private static boolean isDate(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= LocalDate.of(year, month, 1).lengthOfMonth();
  }

  /** This, the last or the next day, week, month or year. */
  Found unit(int to, String code, int times, int shift, String rule) {
    if (today.isEmpty()) {
      return Found.of(to, shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF", rule);
    }
    var now = today.get();
    return switch (code) {
      case "D" -> Found.day(to, now.plusDays(shift), rule);
      case "W" -> Found.of(to, week(now.plusDays((long) shift * DAYS_IN_WEEK)), rule);
      case "M" -> Found.of(to, month(now.plusMonths(shift)), rule);
      case "Y" -> Found.of(to, year(now.getYear() + shift * times, times), rule);
      default ->
          Found.of(to, shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF", rule);
    };
  }

  private static String year(int year, int times) {
    var digits = format("%04d", year);
    return switch (times) {
      case 10 -> digits.substring(0, 3);
      case 100 -> digits.substring(0, 2);
      default -> digits;
    };
  }

  /** The last, this or the next season. */
  Found season(int to, String code, int shift, String rule) {
    if (today.isEmpty()) {
      return Found.of(to, "XXXX-" + code, rule);
    }
    int year = today.get().getYear() + shift;
    if (shift < 0 && startMonth(code) + 2 < today.get().getMonthValue()) {
      year = today.get().getYear();
    }
    if (shift > 0 && startMonth(code) > today.get().getMonthValue()) {
      year = today.get().getYear();
    }
    return Found.of(to, format("%04d-%s", year, code), rule);
  }

  private static int startMonth(String season) {
    return switch (season) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }

  private static String week(LocalDate day) {
    return format(
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String month(LocalDate day) {
    return format("%04d-%02d", day.getYear(), day.getMonthValue());
  }

  static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
