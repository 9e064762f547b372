package org.isnad.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The Islamic calendar as Umm al-Qura reckons it, which the Saudi press follows. Where the moon was
 * sighted on another day it is one off.
 */
final class Hijri {
  static final int FIRST_YEAR = 1300;
  static final int LAST_YEAR = 1500;
  private static final int MONTHS = 12;
  private static final int LONGEST_MONTH = 30;

  private Hijri() {}

  /** Empty where there is no such month; a 30th of a month of 29 days is the day after it. */
  static Optional<LocalDate> day(int year, int month, int day) {
    if (!isYear(year) || month < 1 || month > MONTHS || day < 1 || day > LONGEST_MONTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.from(HijrahDate.of(year, month, 1)).plusDays(day - 1L));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** From its first day to its last: 2015-07-17/2015-08-14. */
  static Optional<String> month(int year, int month) {
    boolean last = month == MONTHS;
    return span(day(year, month, 1), last ? day(year + 1, 1, 1) : day(year, month + 1, 1));
  }

  static Optional<String> year(int year) {
    return span(day(year, 1, 1), day(year + 1, 1, 1));
  }

  private static Optional<String> span(Optional<LocalDate> first, Optional<LocalDate> next) {
    return first.isPresent()
        ? next.map(day -> first.get() + "/" + day.minus(1, ChronoUnit.DAYS))
        : Optional.empty();
  }

  static int yearOf(LocalDate day) {
    return HijrahDate.from(day).get(ChronoField.YEAR);
  }

  static int monthOf(LocalDate day) {
    return HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR);
  }

  static boolean isYear(int number) {
    return number >= FIRST_YEAR && number < LAST_YEAR;
  }
}
