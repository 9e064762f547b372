package org.isnad.time;

import java.util.Optional;

/** Dates in digits alone: 12/3/2015, 2015-03-12, 18-9-15, يوم 22/4. */
final class NumericDates {
  private static final String RULE = "time-date-numeric";
  private static final String SLASH = "/";
  private static final String HYPHEN = "-";
  private static final int MONTHS = 12;
  private static final int LONGEST_MONTH = 31;
  private static final int CENTURY = 100;

  private final Line line;
  private final Clock clock;

  NumericDates(Line line, Clock clock) {
    this.line = line;
    this.clock = clock;
  }

  Optional<Found> at(int i) {
    return dotted(i).or(() -> full(i)).or(() -> dayAndMonth(i));
  }

  /** 18.9.2015, one token. */
  private Optional<Found> dotted(int i) {
    if (!line.isDigits(i)) {
      return Optional.empty();
    }
    var parts = line.name(i).split("\\.", -1);
    if (parts.length != 3 || parts[2].length() != 4 || parts[0].length() > 2) {
      return Optional.empty();
    }
    int year = number(parts[2]);
    return DateMatcher.isYear(year)
        ? Clock.date(i + 1, year, number(parts[1]), number(parts[0]), RULE)
        : Optional.empty();
  }

  /** Digits that the tokenizer has told from anything else; -1 for what is too long. */
  private static int number(String digits) {
    boolean plain = !digits.isEmpty() && digits.length() <= 4;
    return plain && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(digits)
        : -1;
  }

  private Optional<Found> full(int i) {
    int first = line.digits(i);
    boolean joined = line.isMark(i + 1, SLASH) || line.isMark(i + 1, HYPHEN);
    if (first < 0 || !joined || !line.name(i + 3).equals(line.name(i + 1))) {
      return Optional.empty();
    }
    int middle = line.digits(i + 2);
    int last = line.digits(i + 4);
    if (DateMatcher.isYear(first)) {
      return Clock.date(i + 5, first, middle, last, RULE);
    }
    if (DateMatcher.isYear(last)) {
      return Clock.date(i + 5, last, middle, first, RULE);
    }
    return shortYear(i, first, middle, last);
  }

  /** 18-9-15; 16/04/21 where the first can be a year that has been and the last can't. */
  private Optional<Found> shortYear(int i, int first, int middle, int last) {
    boolean two = line.name(i + 4).length() == 2 && line.name(i).length() <= 2;
    if (!two || clock.today().isEmpty() || goesOn(i + 5)) {
      return Optional.empty();
    }
    int now = clock.today().get().getYear();
    int century = now - now % CENTURY;
    boolean reversed = century + last > now + 1 && century + first <= now + 1;
    return reversed && line.name(i).length() == 2
        ? Clock.date(i + 5, century + first, middle, last, RULE)
        : Clock.date(i + 5, century + last, middle, first, RULE);
  }

  /**
   * A day and its month. With a slash it needs no word before it where only one of the two can be
   * the month; 3-2 and 4.22 are scores and shares unless a date is announced.
   */
  private Optional<Found> dayAndMonth(int i) {
    boolean led = line.in("day", i - 1) || line.in("dated", i - 1);
    boolean within = line.in("of", i - 1) && !line.in("from", i - 1);
    boolean placed = led || within && line.endsAt(i + 3);
    boolean sure = line.isMark(i + 1, SLASH) && isClear(i) || placed;
    if (!sure || goesOn(i + 3) || joinedBefore(i)) {
      return Optional.empty();
    }
    boolean joined = line.isMark(i + 1, SLASH) || line.isMark(i + 1, HYPHEN);
    return joined ? dayAndMonth(i, line.digits(i), line.digits(i + 2)) : Optional.empty();
  }

  private Optional<Found> dayAndMonth(int i, int first, int second) {
    int day = second > MONTHS ? second : first;
    int month = second > MONTHS ? first : second;
    if (day < 1 || day > LONGEST_MONTH || month < 1 || month > MONTHS) {
      return Optional.empty();
    }
    return clock.date(i + 3, month, day, Outlook.ofDate(line, i), RULE);
  }

  /** One of the two is no month, and it is not 24/7. */
  private boolean isClear(int i) {
    int first = line.digits(i);
    int second = line.digits(i + 2);
    boolean always = first == 24 && second == 7;
    return first > 0
        && second > 0
        && !always
        && Math.min(first, second) <= MONTHS
        && Math.max(first, second) > MONTHS
        && Math.max(first, second) <= LONGEST_MONTH
        && line.endsAt(i + 3);
  }

  private boolean goesOn(int i) {
    boolean percent = line.isMark(i, "%") || line.isMark(i, "٪");
    return percent || isJoint(i) && line.isDigits(i + 1);
  }

  private boolean joinedBefore(int i) {
    return isJoint(i - 1) && line.isDigits(i - 2);
  }

  private boolean isJoint(int i) {
    return line.isMark(i, SLASH) || line.isMark(i, HYPHEN) || line.isMark(i, ":");
  }
}
