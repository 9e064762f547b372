package org.isnad.event;

import java.util.OptionalInt;

/** A figure as it is put together from words: ألف ومئتين, ما لا يقل عن 20, بين 20 و30. */
final class Count {
  static final String LEAST = "least";
  private static final String MOST = "most";
  private static final String RANGE = "range";
  private static final String VAGUE = "vague";
  private static final String SCALE = "scale";

  private int value;
  private int first;
  private boolean counted;
  private boolean least;
  private boolean most;
  private boolean range;
  private boolean vague;

  boolean isCounted() {
    return counted;
  }

  boolean isRange() {
    return range;
  }

  void number(int number) {
    if (number <= 0) {
      return;
    }
    if (counted && range) {
      first = value;
      value = number;
    } else if (!counted) {
      value = number;
      counted = true;
    }
  }

  void word(int amount, String kind, boolean coordinated) {
    switch (kind) {
      case LEAST -> least = true;
      case MOST -> most = true;
      case RANGE -> range = true;
      case VAGUE -> {
        if (!counted) {
          vague = true;
          counted = true;
          value = amount;
        }
      }
      case SCALE -> {
        value = counted && !coordinated ? value * amount : value + amount;
        counted = true;
      }
      default -> {
        if (!counted) {
          value = amount;
          counted = true;
        } else if (coordinated && !range) {
          value += amount;
        } else if (range && first == 0) {
          first = value;
          value = amount;
        }
      }
    }
  }

  OptionalInt least() {
    if (most) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(first > 0 ? Math.min(first, value) : value);
  }

  OptionalInt most() {
    return least || vague ? OptionalInt.empty() : OptionalInt.of(Math.max(first, value));
  }
}
