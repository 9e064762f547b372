package org.isnad.cli;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the program was built as. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"isnad " + number()};
  }

  static String number() throws IOException {
    try (var resource = Version.class.getResourceAsStream("/isnad.properties")) {
      var properties = new Properties();
      properties.load(resource);
      return properties.getProperty("version", "");
    }
  }
}
