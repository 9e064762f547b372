package org.isnad.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that an input names: the one it states, whatever the time zone beside it. Year first
 * (2015-09-20, 2015/9/20, 20150920, with or without a time), day first (20/09/2015), or as in mail
 * headers.
 *
 * @param ambiguous day and month could stand the other way round
 */
record PublicationDate(LocalDate day, boolean ambiguous) {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?:[T ].*)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?:[T ,].*)?");
  private static final DateTimeFormatter MAIL =
      DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);
  private static final int MONTHS = 12;
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;

  /** Empty for what is no day of the calendar, or of no year that has newspapers. */
  static Optional<PublicationDate> parse(String date) {
    var text = date.strip();
    var yearFirst = YEAR_FIRST.matcher(text);
    var dayFirst = DAY_FIRST.matcher(text);
    try {
      if (yearFirst.matches()) {
        return of(number(yearFirst, 1), number(yearFirst, 3), number(yearFirst, 4), false);
      }
      if (dayFirst.matches()) {
        int day = number(dayFirst, 1);
        int month = number(dayFirst, 3);
        return of(number(dayFirst, 4), month, day, day <= MONTHS && day != month);
      }
      return Optional.of(new PublicationDate(LocalDate.parse(text, MAIL), false));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<PublicationDate> of(int year, int month, int day, boolean ambiguous) {
    return year < FIRST_YEAR || year > LAST_YEAR
        ? Optional.empty()
        : Optional.of(new PublicationDate(LocalDate.of(year, month, day), ambiguous));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
