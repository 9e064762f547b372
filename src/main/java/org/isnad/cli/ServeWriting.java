package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.server.Token;
import org.isnad.server.Writing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How articles come in while a store is served. */
final class ServeWriting {
  private static final int MEGABYTE = 1 << 20;
  private static final int LONGEST_FILE = 1 << 16;

  @Option(
      names = "--token",
      paramLabel = "FILE",
      description =
          "Lets whoever sends the word in this file put articles in and take them out: POST"
              + " /articles, DELETE /articles/ID. Else nobody writes.")
  private @Nullable Path token;

  @Option(
      names = "--max-post",
      paramLabel = "MB",
      defaultValue = "" + (Writing.USUAL >> 20),
      description = "The most that a POST may send, unpacked. Default: ${DEFAULT-VALUE}.")
  private int megabytes;

  /** Whether articles may come in. */
  boolean isOpen() {
    return token != null;
  }

  /** Checks the options too. */
  Optional<Token> token() throws IOException {
    bytes();
    if (token == null) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(token) || !Files.isReadable(token)) {
      throw Mistake.wrongUse("--token " + token + ": no such file, or not readable");
    }
    if (Files.size(token) > LONGEST_FILE) {
      throw Mistake.wrongUse("--token " + token + ": too long for a token");
    }
    try {
      return Optional.of(Token.of(new String(Files.readAllBytes(token), "UTF-8")));
    } catch (IllegalArgumentException unfit) {
      throw Mistake.wrongUse("--token " + token + ": " + unfit.getMessage());
    }
  }

  long bytes() {
    if (megabytes < 1) {
      throw Mistake.wrongUse("--max-post " + megabytes + ": at least a megabyte");
    }
    return (long) megabytes * MEGABYTE;
  }
}
