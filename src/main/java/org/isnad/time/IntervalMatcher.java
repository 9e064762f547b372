package org.isnad.time;

import java.util.Optional;
import org.isnad.time.DayReader.Day;

/**
 * From one time to another: من 8 إلى 19 أيار/مايو, بين 3 و5 مارس, من 3 مارس إلى 5 أبريل, من يناير
 * إلى مارس 2015, بين عامي 2006 و2010, (1975-1990).
 */
final class IntervalMatcher {
  private static final String RULE = "time-interval";
  private static final String HYPHEN = "-";
  private static final String LEAP_DAY = "-02-29";
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int CENTURY = 100;

  private final Line line;
  private final DateMatcher dates;
  private final DayReader days;

  /** One end of an interval; its words end before word {@code to}. */
  private record End(String value, int to) {
    /** A day before a day, a month before a month, a year before a year. */
    private boolean isAlike(End other) {
      return value.length() == other.value.length() && value.compareTo(other.value) < 0;
    }

    private int year() {
      return Integer.parseInt(value.substring(0, YEAR));
    }

    private String rest() {
      return value.substring(YEAR);
    }

    /** The last such day or month before the other; 29 February stays what it was. */
    private End before(End other) {
      return in(rest().compareTo(other.rest()) < 0 ? other.year() : other.year() - 1);
    }

    private End after(End other) {
      return in(rest().compareTo(other.rest()) > 0 ? other.year() : other.year() + 1);
    }

    private End in(int year) {
      return rest().equals(LEAP_DAY) ? this : new End(Clock.format("%04d", year) + rest(), to);
    }
  }

  IntervalMatcher(Line line, DateMatcher dates) {
    this.line = line;
    this.dates = dates;
    this.days = new DayReader(line);
  }

  Optional<Found> at(int i) {
    if (!line.in("from", i) && !line.in("between", i)) {
      return yearToYear(i).or(() -> dayToDay(i));
    }
    return days(i).or(() -> ends(i));
  }

  /** من 8 إلى 19 أيار, بين 3 و5 مارس: the month stands but once. */
  private Optional<Found> days(int i) {
    var first = days.at(i + 1);
    return first.flatMap(day -> joined(i, day.to())).flatMap(next -> sinceDay(first.get(), next));
  }

  /** 12 - 20 مارس; 12-20-2015 and scores are none. */
  private Optional<Found> dayToDay(int i) {
    boolean joined = line.isDigits(i) && line.isMark(i + 1, HYPHEN) && !line.isMark(i - 1, HYPHEN);
    return joined ? days.at(i).flatMap(first -> sinceDay(first, i + 2)) : Optional.empty();
  }

  private Optional<Found> sinceDay(Day first, int next) {
    var last = days.at(next).filter(day -> first.number() < day.number());
    var end = last.flatMap(day -> dates.at(next)).filter(found -> found.day().isPresent());
    return end.map(
        found -> {
          var day = found.day().get();
          var begin = day.minusDays(last.get().number() - first.number());
          return new Found(found.to(), begin + "/" + day, found.day(), RULE);
        });
  }

  /** Where the second end begins: behind إلى or, after بين, behind و. */
  private Optional<Integer> joined(int lead, int i) {
    if (line.in("until", i)) {
      return Optional.of(i + 1);
    }
    if (!line.in("between", lead)) {
      return Optional.empty();
    }
    boolean apart = line.in("and", i);
    boolean coordinated = line.has(i) && line.word(i).isCoordinated();
    return apart ? Optional.of(i + 1) : coordinated ? Optional.of(i) : Optional.empty();
  }

  /** Both ends told whole, but for the year that both may share. */
  private Optional<Found> ends(int i) {
    var first = end(i + 1);
    var second = first.flatMap(end -> joined(i, end.to())).flatMap(this::end);
    return second.flatMap(end -> pair(first.get(), end));
  }

  private Optional<Found> pair(End first, End second) {
    boolean counts = first.value().length() == YEAR && !line.endsAt(second.to());
    var begin = !isTold(first) && isTold(second) ? first.before(second) : first;
    var end = isTold(first) && !isTold(second) ? second.after(first) : second;
    return begin.isAlike(end) && !counts ? Optional.of(of(begin, end)) : Optional.empty();
  }

  private boolean isTold(End end) {
    return DateMatcher.isYear(line.digits(end.to() - 1));
  }

  private static Found of(End first, End second) {
    return Found.of(second.to(), first.value() + "/" + second.value(), RULE);
  }

  private Optional<End> end(int i) {
    return year(i)
        .or(
            () ->
                dates
                    .at(i)
                    .filter(found -> found.day().isPresent() || found.value().length() == MONTH)
                    .map(found -> new End(found.value(), found.to())));
  }

  private Optional<End> year(int i) {
    int at = line.in("year-lead", i) ? i + 1 : i;
    boolean year = line.name(at).length() == YEAR && DateMatcher.isYear(line.digits(at));
    return year ? Optional.of(new End(line.name(at), at + 1)) : Optional.empty();
  }

  /** 1975-1990, موسم 2014/2015. */
  private Optional<Found> yearToYear(int i) {
    boolean joined = line.isMark(i + 1, HYPHEN) || line.isMark(i + 1, "/");
    boolean within =
        line.isMark(i - 1, HYPHEN) || line.isMark(i - 1, "/") || line.isMark(i + 3, HYPHEN);
    if (!joined || within || !line.isDigits(i) || !line.isDigits(i + 2)) {
      return Optional.empty();
    }
    var first = year(i);
    var second = year(i + 2);
    boolean follows =
        first.isPresent()
            && second.isPresent()
            && first.get().isAlike(second.get())
            && line.digits(i + 2) - line.digits(i) < CENTURY
            && line.endsAt(i + 3);
    return follows ? Optional.of(of(first.get(), second.get())) : Optional.empty();
  }
}
