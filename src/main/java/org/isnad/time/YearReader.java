package org.isnad.time;

import java.util.Optional;
import org.isnad.lexicon.NumberWords.Read;

/** The year of a day: 26 مارس 2015, عام 1683, ألفين وأحد عشر. */
final class YearReader {
  private static final int FIRST = 1000;

  private final Line line;

  YearReader(Line line) {
    this.line = line;
  }

  /** The year that stands behind a day and its month, if one does. */
  Optional<Read> behind(int i) {
    boolean marked = line.isMark(i, "،") || line.isMark(i, ",");
    boolean joined = line.isMark(i, "/") || line.isMark(i, "-") || line.isMark(i, ".");
    boolean led = line.in("year-lead", i);
    int at = marked || joined || led ? i + 1 : i;
    int year = line.digits(at);
    if (DateMatcher.isYear(year) || year >= FIRST && isOld(at, led)) {
      return Optional.of(new Read(year, at + 1));
    }
    return inWords(line.in("from", at) ? at + 1 : at);
  }

  /** 13 سبتمبر 1683: no noun behind it that it counts. */
  private boolean isOld(int i, boolean led) {
    return line.name(i).length() == 4
        && line.digits(i) < DateMatcher.FIRST_YEAR
        && (led || line.endsAt(i + 1));
  }

  /** ألفين وثمانية عشر, ألف وتسعمئة. */
  Optional<Read> inWords(int i) {
    if (!line.has(i) || line.isDigits(i)) {
      return Optional.empty();
    }
    return line.words()
        .numbers
        .at(line.list(), i)
        .filter(read -> DateMatcher.isYear((int) read.value()) && line.endsAt(read.to()));
  }
}
