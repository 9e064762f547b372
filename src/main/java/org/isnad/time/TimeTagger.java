package org.isnad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Sentence;
import org.isnad.model.Text;
import org.isnad.model.TimeExpression;
import org.isnad.rule.RuleMatcher;
import org.isnad.rule.RuleSet;

/**
 * Finds the expressions that place something in time and gives each its TIMEX3 value under the
 * article's date. Where several start at a word the longest stands; none overlap.
 */
public final class TimeTagger {
  private static final double CLEAR = 0.95;
  private static final double VAGUE = 0.8;

  private final TimeWords words;
  private final RuleSet rules;

  private TimeTagger(TimeWords words, RuleSet rules) {
    this.words = words;
    this.rules = rules;
  }

  public static TimeTagger load() {
    return new TimeTagger(TimeWords.load(), RuleSet.resource("rules/time.yaml"));
  }

  public List<TimeExpression> tag(Text text) {
    List<TimeExpression> times = new ArrayList<>();
    var clock = new Clock(text.article().date());
    var phrases = rules.over(text, List.of());
    for (var sentence : text.sentences()) {
      tag(text, sentence, clock, phrases, times);
    }
    return times;
  }

  private void tag(
      Text text, Sentence sentence, Clock clock, RuleMatcher phrases, List<TimeExpression> times) {
    var line = new Line(text, sentence, words);
    var dates = new DateMatcher(line, clock);
    var days = new DayMatcher(line, clock, dates, phrases);
    var hours = new HourMatcher(line, clock, days);
    var decades = new DecadeMatcher(line, clock);
    var units = new UnitMatcher(line, clock);
    var amounts = new AmountReader(line);
    var durations = new DurationMatcher(line, amounts);
    var away = new AwayMatcher(line, clock, amounts);
    var numbered = new NumberedDays(line, clock, dates);
    var intervals = new IntervalMatcher(line, dates);
    int i = sentence.from();
    while (i < sentence.to()) {
      var found = Optional.<Found>empty();
      if (text.word(i).isLexical() && (words.mayBegin(text.word(i)) || phrases.mayBegin(i))) {
        found = longer(found, intervals.at(i));
        found = longer(found, hours.at(i));
        found = longer(found, days.at(i));
        found = longer(found, numbered.at(i));
        found = longer(found, dates.at(i));
        found = longer(found, decades.at(i));
        found = longer(found, units.at(i));
        found = longer(found, durations.at(i));
        found = longer(found, away.at(i));
        found = longer(found, days.following(i, () -> lastDay(times)));
        found = longer(found, days.partAlone(i, () -> lastDay(times)));
      }
      if (found.isPresent()) {
        times.add(expression(text, i, found.get()));
        i = found.get().to();
      } else {
        i++;
      }
    }
  }

  private static Optional<LocalDate> lastDay(List<TimeExpression> times) {
    for (int i = times.size() - 1; i >= 0; i--) {
      if (times.get(i).begin().isPresent() && times.get(i).begin().equals(times.get(i).end())) {
        return times.get(i).begin();
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> longer(Optional<Found> one, Optional<Found> other) {
    if (one.isEmpty() || (other.isPresent() && other.get().to() > one.get().to())) {
      return other;
    }
    return one;
  }

  private static TimeExpression expression(Text text, int from, Found found) {
    var value = found.value();
    boolean vague = value.endsWith("REF") || value.contains("X");
    var extent = Extent.of(value);
    return new TimeExpression(
        text.span(from, found.to()),
        from,
        found.to(),
        value,
        extent.begin(),
        extent.end(),
        found.rule(),
        vague ? VAGUE : CLEAR);
  }
}
