package org.isnad.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time expression that ends before word {@code to}.
 *
 * @param day the day it names, where it names one
 */
record Found(int to, String value, Optional<LocalDate> day, String rule) {
  static Found of(int to, String value, String rule) {
    return new Found(to, value, Optional.empty(), rule);
  }

  static Found day(int to, LocalDate day, String rule) {
    return new Found(to, day.toString(), Optional.of(day), rule);
  }
}
