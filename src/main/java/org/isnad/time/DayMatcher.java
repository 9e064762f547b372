package org.isnad.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.rule.Rule;
import org.isnad.rule.RuleMatcher;
import org.isnad.time.Clock.Direction;

/** Days as news names them: أمس السبت, صباح اليوم, الأحد المقبل, يوم الجمعة 13 أبريل. */
final class DayMatcher {
  private static final String DAYS = "D";
  private static final String LATER = "LATER";

  private final Line line;
  private final Clock clock;
  private final DateMatcher dates;
  private final RuleMatcher rules;

  DayMatcher(Line line, Clock clock, DateMatcher dates, RuleMatcher rules) {
    this.line = line;
    this.clock = clock;
    this.dates = dates;
    this.rules = rules;
  }

  Optional<Found> at(int i) {
    return midnight(i).or(() -> partOf(i)).or(() -> phrase(i)).or(() -> weekday(i));
  }

  /** صباحا alone: on the day spoken of before, else on the article's. */
  Optional<Found> partAlone(int i, Supplier<Optional<LocalDate>> before) {
    boolean always = line.in("always", i - 1) || line.in("always", i + 1);
    boolean alone =
        !always && line.words().adverbs.containsKey(line.name(i)) && !line.isDefinite(i);
    return alone
        ? before.get().or(clock::today).map(d -> Found.day(i + 1, d, "time-part-of-day"))
        : Optional.empty();
  }

  /** اليوم التالي, اليوم السابق, اليوم نفسه: counted from the day spoken of before. */
  Optional<Found> following(int i, Supplier<Optional<LocalDate>> before) {
    int shift = line.in("next-day", i + 1) ? 1 : line.in("day-before", i + 1) ? -1 : 0;
    if (!line.in("the-day", i) || shift == 0 && !line.in("same-day", i + 1)) {
      return Optional.empty();
    }
    boolean ahead = shift != 0 && Outlook.before(line, i) == Outlook.AHEAD;
    var day = before.get().or(() -> ahead ? clock.today() : Optional.empty());
    return day.map(d -> Found.day(i + 2, d.plusDays(shift), "time-following-day"));
  }

  /** منتصف ليل الأربعاء - الخميس is the beginning of the second day. */
  private Optional<Found> midnight(int i) {
    if (!line.in("midnight", i) || !line.words().parts.containsKey(line.form(i + 1))) {
      return Optional.empty();
    }
    var day = at(i + 2).filter(found -> found.day().isPresent());
    if (day.isEmpty() && line.isDefinite(i + 1)) {
      return clock.today().map(today -> Found.of(i + 2, today + "T00:00", "time-midnight"));
    }
    if (day.isPresent() && line.isMark(day.get().to(), "-")) {
      var second = weekday(day.get().to() + 1);
      if (second.isPresent()) {
        return second.map(d -> Found.of(d.to(), d.value() + "T00:00", "time-midnight"));
      }
    }
    return day.map(d -> Found.of(d.to(), d.value() + "T00:00", "time-midnight"));
  }

  /** صباح أمس, بعد ظهر الأحد, يوم السبت, في ساعة متأخرة من مساء أمس. */
  private Optional<Found> partOf(int i) {
    int at = line.in("after", i) && line.words().parts.containsKey(line.form(i + 1)) ? i + 1 : i;
    boolean part = line.words().parts.containsKey(line.form(at)) && !line.isDefinite(at);
    boolean day = line.in("day", at);
    if (!part && !day) {
      return Optional.empty();
    }
    int next = part && line.in("day", at + 1) ? at + 2 : at + 1;
    return phrase(next)
        .or(() -> weekday(next))
        .or(() -> dates.at(next))
        .filter(found -> found.day().isPresent() || found.value().startsWith("X"));
  }

  /** A whole expression; one that is vague gives way to a day behind it (وقت لاحق اليوم). */
  private Optional<Found> phrase(int i) {
    boolean paper = line.in("paper", i - 1) && line.in("the-day", i);
    boolean stretch = line.in("throughout", i - 1) && line.in("the-day", i) && !isNamed(i + 1);
    if (!line.has(i) || line.in("not-after", i - 1) || paper || stretch) {
      return Optional.empty();
    }
    return rules
        .at(i)
        .filter(match -> !isQualified(match.to()))
        .map(match -> phrase(i, match.rule(), match.to()));
  }

  private boolean isNamed(int i) {
    return line.words().weekdays.containsKey(line.form(i));
  }

  /** اليوم التالي, اليوم الذي, اليوم الوطني are days of their own, not today. */
  private boolean isQualified(int to) {
    boolean named = line.isMark(to, ")") && line.isMark(to - 2, "(");
    boolean quoted = line.has(to) && line.word(to).isQuote();
    if (named || quoted && line.has(to - 2) && line.word(to - 2).isQuote()) {
      return true;
    }
    if (!line.has(to) || line.words().weekdays.containsKey(line.form(to))) {
      return false;
    }
    var word = line.word(to);
    boolean adjective =
        word.has(Clitic.ART)
            && (word.canBe(PartOfSpeech.ADJECTIVE)
                || line.words().ordinals.containsKey(word.form()));
    return adjective || word.is(PartOfSpeech.RELATIVE) && line.isDefinite(to - 1);
  }

  private Found phrase(int i, Rule rule, int to) {
    var value = rule.then("value");
    if (!value.startsWith(DAYS)) {
      int next = line.in("of", to) ? to + 1 : to;
      return at(next)
          .filter(d -> d.day().isPresent())
          .orElseGet(() -> Found.of(to, vague(i, value, to), rule.id()));
    }
    int offset = Integer.parseInt(value.substring(1));
    int next = line.in("of", to) ? to + 1 : to;
    var nested = at(next).filter(day -> day.day().isPresent());
    boolean within = line.in("of", to) || line.words().weekdays.get(line.form(next)) == null;
    if (nested.isPresent() && within) {
      return nested.get();
    }
    int at = line.skipMark(to);
    var weekday = line.isDefinite(at) ? line.words().weekdays.get(line.form(at)) : null;
    if (weekday != null) {
      return clock.dayNamed(withAdverb(at + 1), offset, weekday, rule.id());
    }
    return clock.day(withAdverb(to), offset, rule.id());
  }

  /** ستعلن لاحقا is to come, توفي لاحقا is past. */
  private String vague(int i, String value, int to) {
    if (!value.equals(LATER)) {
      return value;
    }
    return Outlook.around(line, i, to) == Outlook.BACK ? "PAST_REF" : "FUTURE_REF";
  }

  private int withAdverb(int i) {
    return line.words().adverbs.containsKey(line.name(i)) ? i + 1 : i;
  }

  /** الجمعة, الأحد المقبل, السبت 7 أبريل. */
  private Optional<Found> weekday(int i) {
    var day = line.isDefinite(i) ? line.words().weekdays.get(line.form(i)) : null;
    if (day == null || line.in("not-after", i - 1)) {
      return Optional.empty();
    }
    var dated = dates.at(line.skipMark(i + 1)).filter(found -> found.day().isPresent());
    if (dated.isPresent()) {
      return dated;
    }
    var shift = line.isDefinite(i + 1) ? line.words().shifts.get(line.form(i + 1)) : null;
    if (shift != null && shift != 0) {
      var direction = shift < 0 ? Direction.PAST : Direction.FUTURE;
      return Optional.of(clock.weekday(i + 2, day, direction, "time-weekday"));
    }
    var ahead = Outlook.before(line, i) == Outlook.AHEAD;
    var direction = ahead ? Direction.EXPECTED : Direction.NEAREST;
    return Optional.of(clock.weekday(withAdverb(i + 1), day, direction, "time-weekday"));
  }
}
