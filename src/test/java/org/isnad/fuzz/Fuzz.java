package org.isnad.fuzz;

import java.util.Optional;

/** Where Jazzer comes in; its first argument names one of {@link Readers}. */
public final class Fuzz {
  private static Optional<Target> target = Optional.empty();

  private Fuzz() {}

  public static void fuzzerInitialize(String[] arguments) {
    target = Optional.of(Readers.named(arguments[0]));
  }

  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    target.orElseThrow().take(input);
  }
}
