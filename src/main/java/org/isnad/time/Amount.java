package org.isnad.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.time.TimeWords.Unit;

/** So much time, in one unit or in several: P2Y, P1Y1M21D, PT1.5H, PXD. */
record Amount(List<Part> parts) {
  private static final String ORDER = "Y M W D TH TM TS";
  private static final String SOME = "X";
  private static final int LONGEST = 100;

  /**
   * A number of a unit.
   *
   * @param number in digits, with a point where it is no whole one, or X for some
   */
  record Part(Unit unit, String number) {
    private String count() {
      return unit.times() == 1 || number.equals(SOME)
          ? number
          : new BigDecimal(number)
              .multiply(BigDecimal.valueOf(unit.times()))
              .stripTrailingZeros()
              .toPlainString();
    }

    private boolean isOfClock() {
      return unit.code().startsWith("T");
    }

    private boolean isWhole() {
      return number.length() < 4 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }
  }

  Amount {
    parts = List.copyOf(parts);
  }

  static Amount of(Unit unit, String number) {
    return new Amount(List.of(new Part(unit, number)));
  }

  Amount and(Part part) {
    var more = new ArrayList<>(parts);
    more.add(part);
    return new Amount(more);
  }

  boolean has(String code) {
    return parts.stream().anyMatch(part -> part.unit().code().equals(code));
  }

  /** Whether every part of it is longer than a unit. */
  boolean isLongerThan(String code) {
    return parts.stream().allMatch(part -> rank(part.unit().code()) < rank(code));
  }

  /** As TIMEX3 writes a duration, the longest unit first. */
  String value() {
    var value = new StringBuilder("P");
    boolean clock = false;
    for (var part : ordered()) {
      if (part.isOfClock() && !clock) {
        value.append('T');
        clock = true;
      }
      value.append(part.count()).append(part.unit().code().substring(part.isOfClock() ? 1 : 0));
    }
    return value.toString();
  }

  /**
   * The day that lies so far from another one; empty where it cannot be counted: half years, hours,
   * decades.
   *
   * @param sign -1 for back, 1 for on
   */
  Optional<LocalDate> from(LocalDate day, int sign) {
    for (var part : parts) {
      boolean counted = part.isWhole() && part.unit().times() == 1 && !part.isOfClock();
      if (!counted || Integer.parseInt(part.number()) >= LONGEST) {
        return Optional.empty();
      }
    }
    var moved = day;
    for (var part : ordered()) {
      long number = sign * Long.parseLong(part.number());
      moved =
          switch (part.unit().code()) {
            case "Y" -> moved.plusYears(number);
            case "M" -> moved.plusMonths(number);
            case "W" -> moved.plusWeeks(number);
            default -> moved.plusDays(number);
          };
    }
    return Optional.of(moved);
  }

  private List<Part> ordered() {
    return parts.stream().sorted(Comparator.comparing(part -> rank(part.unit().code()))).toList();
  }

  private static int rank(String code) {
    return ORDER.indexOf(code);
  }
}
