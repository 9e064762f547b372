package org.isnad.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Problem;

/** Reads the articles of a feed that lies there as a file. */
final class FeedFile {
  private final Intake intake;

  FeedFile(Intake intake) {
    this.intake = intake;
  }

  void read(InputFile file) throws IOException, Rejection {
    Largest.check("a feed", file.size());
    read(file.path().toString(), Files.readAllBytes(file.path()));
  }

  void read(String source, byte[] bytes) throws Rejection {
    if (bytes.length == 0) {
      throw new Rejection("empty");
    }
    var decoding = Decoding.of(bytes, Encodings.declared(bytes));
    var feed = Feed.of(decoding.text());
    if (feed.isEmpty() && source.toLowerCase(Locale.ROOT).endsWith(".xml")) {
      intake.report(Problem.note(source, Feed.NONE));
      return;
    }
    read(source, feed.orElseThrow(() -> new Rejection(Feed.NONE)), decoding.note());
  }

  private void read(String source, Feed feed, Optional<String> assumed) throws Rejection {
    assumed.ifPresent(note -> intake.report(Problem.note(source, note)));
    int number = 0;
    for (var entry : feed.entries()) {
      var place = source + ":" + ++number;
      try {
        entry.read(place, intake);
      } catch (Rejection rejection) {
        intake.report(rejection.in(place));
      }
    }
    if (!feed.isWhole()) {
      throw new Rejection("cut off; its " + number + " whole entries are kept");
    }
    if (number == 0) {
      throw new Rejection("no entry in this feed");
    }
  }
}
