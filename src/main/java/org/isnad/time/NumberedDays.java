package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/**
 * Days of the week with what tells which: الجمعة من الأسبوع المقبل, أول يوم جمعة من يوليو, الثلاثاء
 * الثالث, الجمعة 15.
 */
final class NumberedDays {
  private static final String RULE = "time-weekday";
  private static final int WEEKS = 5;
  private static final int LONGEST_MONTH = 31;

  private final Line line;
  private final Clock clock;
  private final DateMatcher dates;

  NumberedDays(Line line, Clock clock, DateMatcher dates) {
    this.line = line;
    this.clock = clock;
    this.dates = dates;
  }

  Optional<Found> at(int i) {
    if (clock.today().isEmpty()) {
      return Optional.empty();
    }
    return ofWeek(i).or(() -> inWeek(i)).or(() -> first(i)).or(() -> numbered(i));
  }

  /** الأسبوع المقبل يوم الجمعة, هذا الأسبوع الجمعة. */
  private Optional<Found> ofWeek(int i) {
    var week = week(i);
    if (week.isEmpty()) {
      return Optional.empty();
    }
    int at = withDay(week.get().to());
    return weekday(at).map(day -> found(at + 1, week.get().monday(), day));
  }

  /** يوم الجمعة من الأسبوع المقبل. */
  private Optional<Found> inWeek(int i) {
    int at = withDay(i);
    if (!line.in("of", at + 1)) {
      return Optional.empty();
    }
    return weekday(at)
        .flatMap(day -> week(at + 2).map(week -> found(week.to(), week.monday(), day)));
  }

  private static Found found(int to, LocalDate monday, DayOfWeek day) {
    return Found.day(to, monday.with(TemporalAdjusters.nextOrSame(day)), RULE);
  }

  private record Week(LocalDate monday, int to) {}

  private Optional<Week> week(int i) {
    boolean pointed = line.in("this", i);
    int at = pointed ? i + 1 : i;
    boolean week =
        line.isDefinite(at) && line.unit(at).filter(unit -> unit.code().equals("W")).isPresent();
    var shift =
        pointed
            ? Integer.valueOf(0)
            : line.isDefinite(at + 1) ? line.words().shifts.get(line.form(at + 1)) : null;
    if (!week || shift == null) {
      return Optional.empty();
    }
    var monday =
        clock
            .today()
            .orElseThrow()
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks(shift);
    return Optional.of(new Week(monday, pointed ? at + 1 : at + 2));
  }

  /** أول يوم جمعة من يوليو, ثاني أحد في هذا الشهر. */
  private Optional<Found> first(int i) {
    int count = line.isDefinite(i) ? 0 : line.words().ordinals.getOrDefault(line.form(i), 0);
    int at = withDay(i + 1);
    var day =
        count > 0 && at > i + 1
            ? Optional.ofNullable(line.words().weekdays.get(line.form(at)))
            : Optional.<Integer>empty();
    if (day.isEmpty() || !line.in("of", at + 1)) {
      return Optional.empty();
    }
    return month(at + 2).flatMap(m -> nth(m.to(), m.value(), day.get(), count));
  }

  /** This month, or one that is named. */
  private Optional<Found> month(int i) {
    if (line.in("this", i) && line.in("the-month", i + 1)) {
      return Optional.of(clock.unit(i + 2, "M", 1, 0, RULE));
    }
    return dates.at(i).filter(found -> found.value().length() == "2016-07".length());
  }

  private static Optional<Found> nth(int to, String month, int day, int count) {
    var first = LocalDate.parse(month + "-01");
    var date = first.with(TemporalAdjusters.dayOfWeekInMonth(count, DayOfWeek.of(day)));
    return date.getMonth() == first.getMonth()
        ? Optional.of(Found.day(to, date, RULE))
        : Optional.empty();
  }

  /** الثلاثاء الثالث of this month; الجمعة 15, whichever month has such a Friday. */
  private Optional<Found> numbered(int i) {
    int at = withDay(i);
    var day = weekday(at);
    if (day.isEmpty() || !endsAt(at + 2)) {
      return Optional.empty();
    }
    int count =
        line.isDefinite(at + 1) ? line.words().ordinals.getOrDefault(line.form(at + 1), 0) : 0;
    var today = clock.today().orElseThrow();
    if (count > 0 && count <= WEEKS) {
      var month = today.toString().substring(0, "2016-07".length());
      return nth(at + 2, month, day.get().getValue(), count);
    }
    int number = line.digits(at + 1);
    return number > 0 && number <= LONGEST_MONTH
        ? dated(at + 2, today, day.get(), number)
        : Optional.empty();
  }

  /** In this month, the last or the next. */
  private static Optional<Found> dated(int to, LocalDate today, DayOfWeek day, int number) {
    for (int shift : new int[] {0, -1, 1}) {
      var month = today.withDayOfMonth(1).plusMonths(shift);
      if (number <= month.lengthOfMonth() && month.withDayOfMonth(number).getDayOfWeek() == day) {
        return Optional.of(Found.day(to, month.withDayOfMonth(number), RULE));
      }
    }
    return Optional.empty();
  }

  private int withDay(int i) {
    return line.in("day", i) ? i + 1 : i;
  }

  private Optional<DayOfWeek> weekday(int i) {
    return line.isDefinite(i)
        ? Optional.ofNullable(line.words().weekdays.get(line.form(i))).map(DayOfWeek::of)
        : Optional.empty();
  }

  /** No noun that the number counts, no month stands behind. */
  private boolean endsAt(int i) {
    return !line.has(i)
        || !line.word(i).isLexical() && line.word(i).kind() == Word.Kind.STOP
        || line.word(i).kind() == Word.Kind.COMMA
        || line.word(i).is(PartOfSpeech.VERB);
  }
}
