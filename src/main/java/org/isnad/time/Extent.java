package org.isnad.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** The first and last day of what a value names; none for durations and vague values. */
record Extent(Optional<LocalDate> begin, Optional<LocalDate> end) {
  private static final DateTimeFormatter WEEK_DAY =
      DateTimeFormatter.ISO_WEEK_DATE.withLocale(Locale.ROOT);
  private static final int DAYS_TO_END_OF_WEEK = 6;
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private static final Extent NONE = new Extent(Optional.empty(), Optional.empty());

  static Extent of(String value) {
    if (!startsWithDigit(value)) {
      return NONE;
    }
    int slash = value.indexOf('/');
    if (slash > 0) {
      return new Extent(of(value.substring(0, slash)).begin, of(value.substring(slash + 1)).end);
    }
    try {
      return parsed(value);
    } catch (DateTimeParseException | NumberFormatException e) {
      return NONE;
    }
  }

  /** What does not is a duration or vague: P3D, PAST_REF, XXXX-05. */
  private static boolean startsWithDigit(String value) {
    return !value.isEmpty() && value.charAt(0) >= '0' && value.charAt(0) <= '9';
  }

  private static Extent parsed(String value) {
    if (value.length() == YEAR) {
      int year = Integer.parseInt(value);
      return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    if (value.contains("-W")) {
      var monday = LocalDate.parse(value + "-1", WEEK_DAY);
      return days(monday, monday.plusDays(DAYS_TO_END_OF_WEEK));
    }
    if (value.length() == MONTH) {
      var month = YearMonth.parse(value);
      return days(month.atDay(1), month.atEndOfMonth());
    }
    int clock = value.indexOf('T');
    var day = LocalDate.parse(clock > 0 ? value.substring(0, clock) : value);
    return days(day, day);
  }

  private static Extent days(LocalDate begin, LocalDate end) {
    return new Extent(Optional.of(begin), Optional.of(end));
  }
}
