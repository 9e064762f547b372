package org.isnad.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    var version = Optional.ofNullable(Isnad.class.getPackage().getImplementationVersion());
    return new String[] {"isnad " + version.orElse("(from its classes)")};
  }
}
