package org.isnad.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"isnad " + number()};
  }

  static String number() {
    return Optional.ofNullable(Isnad.class.getPackage().getImplementationVersion())
        .orElse("(from its classes)");
  }
}
