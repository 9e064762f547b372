package org.isnad.time;

import org.isnad.model.Clitic;
import org.isnad.model.Reading;
import org.isnad.time.Clock.Direction;

/** Which way the clause before an expression looks: by its verb, or a word like المقرر. */
enum Outlook {
  BACK,
  OPEN,
  AHEAD;

  private static final int WINDOW = 14;

  /** Where a date lies whose year nothing tells; in مهلة تنتهي في 12 مايو it need not be past. */
  static Direction ofDate(Line line, int i) {
    int verb = line.in("of", i - 1) || line.in("day", i - 1) ? i - 2 : i - 1;
    boolean open = isImperfect(line, verb) && !(line.has(verb - 1) && isPerfect(line, verb - 1));
    var outlook = before(line, i);
    return switch (outlook == BACK && open ? OPEN : outlook) {
      case BACK -> Direction.TOLD;
      case OPEN -> Direction.NEAREST;
      case AHEAD -> Direction.EXPECTED;
    };
  }

  /** سيصل الأحد looks ahead, وصل الأحد and كان مقررا الأحد back. */
  static Outlook before(Line line, int i) {
    for (int at = i - 1; at >= Math.max(line.from(), i - WINDOW); at--) {
      if (line.word(at).has(Clitic.SA)) {
        return AHEAD;
      }
      if (line.in("future", at)) {
        int verb = line.in("from", at - 1) ? at - 2 : at - 1;
        return verb >= line.from() && isPerfect(line, verb) ? BACK : AHEAD;
      }
      if (isPerfect(line, at)) {
        return BACK;
      }
    }
    return OPEN;
  }

  private static boolean isImperfect(Line line, int at) {
    return line.has(at)
        && line.word(at).reading().map(r -> r.tense() == Reading.Tense.IMPERFECT).orElse(false);
  }

  private static boolean isPerfect(Line line, int at) {
    return line.word(at).reading().map(r -> r.tense() == Reading.Tense.PERFECT).orElse(false);
  }

  /** For what stands before its verb, as لاحقا أعلن: the next word counts too. */
  static Outlook around(Line line, int i, int to) {
    var before = before(line, i);
    boolean follows = line.has(to) && isPerfect(line, to);
    return before == OPEN && follows ? BACK : before;
  }
}
