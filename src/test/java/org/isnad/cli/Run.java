package org.isnad.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a command line did. */
record Run(int exitCode, String out, String err) {
  static Run isnad(Object... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var line = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      line[i] = args[i].toString();
    }
    int exitCode = new Isnad(print(out), print(err)).execute(line);
    return new Run(exitCode, text(out), text(err));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
