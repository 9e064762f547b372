package org.isnad.time;

import java.util.Optional;
import org.isnad.model.Word;
import org.isnad.time.Amount.Part;
import org.isnad.time.TimeWords.Unit;

/** Reads how much time words say: ثلاثة أيام, 3.5 سنوات, عام ونصف العام, سنة و3 أشهر. */
final class AmountReader {
  private static final int LONGEST_FRACTION = 2;

  private final Line line;

  /** An amount that ends before word {@code to}. */
  record Read(Amount amount, int to) {}

  private record Number(String digits, int to) {}

  AmountReader(Line line) {
    this.line = line;
  }

  Optional<Read> at(int i) {
    return counted(i).or(() -> dual(i)).or(() -> single(i));
  }

  /** ثلاثة أيام, 24 ساعة, 3.5 سنوات; no thousands of hours worked. */
  Optional<Read> counted(int i) {
    var number = number(i);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int at = number.get().to();
    var digits = number.get().digits();
    return line.unit(at)
        .filter(unit -> !line.isDefinite(at) && unit.count() != Unit.Count.DUAL && !isYear(at))
        .filter(unit -> digits.length() < 4 || digits.contains(".") || unit.code().equals("Y"))
        .map(unit -> whole(at + 1, unit, digits));
  }

  /** عامين, عامين ونصف. */
  Optional<Read> dual(int i) {
    return line.unit(i)
        .filter(unit -> !line.isDefinite(i) && unit.count() == Unit.Count.DUAL)
        .map(unit -> whole(i + 1, unit, "2"));
  }

  /** عام, عام واحد, عام ونصف. */
  Optional<Read> single(int i) {
    return line.unit(i)
        .filter(unit -> unit.count() == Unit.Count.SINGULAR)
        .filter(unit -> !line.isDefinite(i) && !isGenitive(i + 1))
        .map(unit -> whole(line.in("entire", i + 1) ? i + 2 : i + 1, unit, "1"));
  }

  /** خلال شهر رمضان, بعد عام 2011 name a time of their own. */
  boolean isGenitive(int i) {
    return line.isDefinite(i) && !line.words().shifts.containsKey(line.form(i))
        || line.isDigits(i)
        || line.in("hijri", i)
        || line.words().months.containsKey(line.name(i));
  }

  /** With what stands behind the unit: ونصف العام, وثلاثة أشهر, an adjective (عامين ماضيين). */
  private Read whole(int to, Unit unit, String number) {
    boolean half = line.in("a-half", to);
    if ((half || line.in("a-quarter", to)) && line.word(to).isCoordinated()) {
      boolean repeated = line.unit(to + 1).filter(u -> u.code().equals(unit.code())).isPresent();
      var fraction = number.contains(".") ? number : number + (half ? ".5" : ".25");
      return new Read(Amount.of(unit, fraction), repeated ? to + 2 : to + 1);
    }
    boolean shifted = line.has(to) && line.words().shifts.containsKey(line.form(to));
    return new Read(Amount.of(unit, number), shifted ? to + 1 : to);
  }

  /** Goes on with further units: سنة و3 أشهر و21 يوما, أسبوع واحد ثلاثة أيام. */
  Read chained(Read first) {
    var read = first;
    while (true) {
      var next = next(read);
      if (next.isEmpty()) {
        return read;
      }
      read = next.get();
    }
  }

  private Optional<Read> next(Read read) {
    int i = read.to();
    boolean comma = line.has(i) && line.word(i).kind() == Word.Kind.COMMA;
    int at = line.in("and", i) || comma ? i + 1 : i;
    boolean joined = at > i && !comma || line.has(i) && line.word(i).isCoordinated();
    return (joined ? at(at) : counted(at))
        .filter(part -> part.amount().parts().size() == 1)
        .filter(part -> isFurther(read.amount(), part.amount().parts().get(0), joined))
        .map(part -> new Read(read.amount().and(part.amount().parts().get(0)), part.to()));
  }

  /** Without و only a shorter unit goes on. */
  private static boolean isFurther(Amount amount, Part part, boolean joined) {
    var code = part.unit().code();
    return joined ? !amount.has(code) : amount.isLongerThan(code);
  }

  private Optional<Number> number(int i) {
    return fraction(i)
        .or(
            () ->
                line.words()
                    .numbers
                    .at(line.list(), i)
                    .map(read -> new Number(String.valueOf(read.value()), read.to())));
  }

  /** 3.5, 3,5; behind more than two digits the mark parts thousands. */
  private Optional<Number> fraction(int i) {
    if (!line.isDigits(i)) {
      return Optional.empty();
    }
    var digits = line.name(i);
    for (int at = 1; at < digits.length() - 1; at++) {
      char c = digits.charAt(at);
      if (c == '.' || c == ',' || c == '\u066B') {
        var rest = digits.substring(at + 1);
        boolean fraction =
            rest.length() <= LONGEST_FRACTION && rest.chars().allMatch(d -> d >= '0' && d <= '9');
        return fraction
            ? Optional.of(new Number(digits.substring(0, at) + "." + rest, i + 1))
            : Optional.empty();
      }
      if (c < '0' || c > '9') {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 21700 عام 2014: a number, then a year. */
  private boolean isYear(int unit) {
    return line.isDigits(unit + 1) && line.in("year-lead", unit);
  }
}
