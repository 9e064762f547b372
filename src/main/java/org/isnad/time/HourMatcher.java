package org.isnad.time;

import java.time.LocalDate;
import java.util.Optional;

/** Hours of the day: الرابعة من صباح أمس, عند الثانية عشرة ظهرا, الساعة 10:30 مساء. */
final class HourMatcher {
  private static final int NOON = 12;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;
  private static final String AM = "am";

  private final Line line;
  private final Clock clock;
  private final DayMatcher days;

  /** An hour and minute on the clock face, named before word {@code to}. */
  private record Time(int hour, int minute, int to) {}

  HourMatcher(Line line, Clock clock, DayMatcher days) {
    this.line = line;
    this.clock = clock;
    this.days = days;
  }

  Optional<Found> at(int i) {
    boolean named = line.in("hour-lead", i);
    if (!named && !line.in("hour-before", i - 1)) {
      return Optional.empty();
    }
    var time = time(line.skipArticle(named ? i + 1 : i));
    return time.flatMap(t -> placed(t, named));
  }

  private Optional<Time> time(int i) {
    if (line.isDigits(i)) {
      return digital(i);
    }
    var ordinal = line.isDefinite(i) ? line.words().ordinals.get(line.form(i)) : null;
    if (ordinal == null) {
      return Optional.empty();
    }
    boolean teen = line.in("teen", i + 1);
    int hour = teen ? ordinal + 10 : ordinal;
    int to = teen ? i + 2 : i + 1;
    if (line.in("half", to)) {
      return Optional.of(new Time(hour, 30, to + 1));
    }
    if (line.in("quarter", to)) {
      return Optional.of(new Time(hour, 15, to + 1));
    }
    return hour > NOON ? Optional.empty() : Optional.of(new Time(hour, 0, to));
  }

  private Optional<Time> digital(int i) {
    var name = line.name(i);
    boolean joined = name.length() == 4 && name.chars().allMatch(Character::isDigit);
    var parts = (joined ? name.substring(0, 2) + ":" + name.substring(2) : name).split("[:.,]", 2);
    try {
      int hour = Integer.parseInt(parts[0]);
      int minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
      boolean valid = hour < HOURS && minute < MINUTES;
      return valid ? Optional.of(new Time(hour, minute, i + 1)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Optional<Found> placed(Time time, boolean named) {
    int at = line.in("of", time.to()) ? time.to() + 1 : time.to();
    int from = line.in("after", at) ? at + 1 : at;
    var half = line.words().parts.get(line.form(from));
    if (half == null) {
      half = line.words().adverbs.get(line.name(from));
    }
    if (half == null && !named) {
      return Optional.empty();
    }
    int to = half == null ? time.to() : from + 1;
    var day = day(half == null ? at : from, to);
    var date = day.flatMap(Found::day).or(clock::today);
    int end = day.map(Found::to).orElse(to);
    return Optional.of(found(time, Optional.ofNullable(half), date, end));
  }

  /** The day behind the hour: من صباح أمس, مساء يوم السبت, فجرا أمس. */
  private Optional<Found> day(int part, int after) {
    var whole = days.at(part).filter(found -> found.day().isPresent());
    return whole.isPresent() ? whole : days.at(after).filter(found -> found.day().isPresent());
  }

  private static Found found(Time time, Optional<String> half, Optional<LocalDate> date, int to) {
    int hour = time.hour();
    boolean morning = half.map(AM::equals).orElse(true);
    if (hour == NOON && half.map(AM::equals).orElse(false)) {
      hour = 0;
    } else if (!morning && hour < NOON && !(half.get().equals("noon") && hour > 9)) {
      hour += NOON;
    }
    var value = date.map(LocalDate::toString).orElse("XXXX-XX-XX");
    var clockTime = Clock.format("T%02d:%02d", hour, time.minute());
    return new Found(to, value + clockTime, date, "time-hour");
  }
}
