package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.intake.Feeds;
import org.isnad.intake.Reception;
import org.isnad.intake.WatchedFolder;
import org.isnad.server.Token;
import org.isnad.server.Writing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How articles come in while a store is served. */
final class ServeWriting {
  private static final int MEGABYTE = 1 << 20;
  private static final int LONGEST_FILE = 1 << 16;
  private static final Duration COURTESY = Duration.ofSeconds(2);
  private static final Duration LOOK = Duration.ofSeconds(2);

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

  @Option(
      names = "--watch",
      paramLabel = "DIR",
      description =
          "A folder whose files are taken in as they arrive and change; may be given again.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--feed",
      paramLabel = "URL",
      description = "An RSS or Atom feed whose articles are taken in; may be given again.")
  private List<URI> feeds = new ArrayList<>();

  @Option(
      names = "--feed-interval",
      paramLabel = "MINUTES",
      defaultValue = "15",
      description = "How often a feed is asked for at most. Default: ${DEFAULT-VALUE}.")
  private int minutes;

  /** Whether articles may come in. */
  boolean isOpen() {
    return token != null || !folders.isEmpty() || !feeds.isEmpty();
  }

  /** Checks what can be checked before anything is loaded. */
  void check() throws IOException {
    token();
    bytes();
    checkFeeds();
    for (var folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw Mistake.wrongUse("--watch " + folder + ": no such folder");
      }
    }
  }

  private void checkFeeds() {
    if (minutes < 1) {
      throw Mistake.wrongUse("--feed-interval " + minutes + ": at least a minute");
    }
    for (var feed : feeds) {
      if (!String.valueOf(feed.getScheme()).matches("https?") || feed.getHost() == null) {
        throw Mistake.wrongUse("--feed " + feed + ": an address with http or https is needed");
      }
    }
  }

  /** Begins to take in what comes by itself; what it gives back ends that. */
  Runnable begin(Reception reception, PrintStream err) {
    List<WatchedFolder> watched = new ArrayList<>();
    for (var folder : folders) {
      watched.add(new WatchedFolder(folder, reception, LOOK, line -> say(line, err)));
    }
    var interval = Duration.ofMinutes(minutes);
    var asked =
        Optional.of(feeds)
            .filter(urls -> !urls.isEmpty())
            .map(urls -> new Feeds(urls, reception, interval, COURTESY, line -> say(line, err)));
    return () -> {
      watched.forEach(WatchedFolder::close);
      asked.ifPresent(Feeds::close);
    };
  }

  private static void say(String line, PrintStream err) {
    err.println(line);
    err.flush();
  }

  Optional<Token> token() throws IOException {
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
