package org.isnad.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.catalog.Catalog;
import org.isnad.catalog.Download;
import org.isnad.graph.Format;
import org.isnad.graph.Iris;
import org.isnad.store.Store;
import org.isnad.store.StoreDump;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps files of all that is in a store. */
final class Dumper implements AutoCloseable {
  static final String QUADS = "dump.nq.gz";
  static final String TRIPLES = "dump.ttl.gz";

  private static final Logger LOG = LoggerFactory.getLogger(Dumper.class);
  private static final Duration EVERY = Duration.ofMillis(500);

  private final Store store;
  private final Iris iris;
  private final Path folder;
  private final Clock clock;
  private final FollowUp followUp;
  private volatile Optional<Edition> current = Optional.empty();
  private int editions;
  private volatile boolean closed;

  /** Files of one moment, which lie in a folder of their own. */
  record Edition(Path folder, List<Download> files) {
    Edition {
      files = List.copyOf(files);
    }

    Optional<Download> file(String name) {
      return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
  }

  Dumper(Store store, Iris iris, Dumping dumping, Clock clock) {
    this.store = store;
    this.iris = iris;
    this.folder = dumping.folder();
    this.clock = clock;
    this.followUp =
        new FollowUp(store, clock, EVERY, dumping.pause(), "no dump of the store", this::dump);
  }

  void start() {
    followUp.start();
  }

  /** The last that is whole; empty until the first is. */
  Optional<Edition> current() {
    return current;
  }

  private void dump() throws IOException {
    if (editions == 0) {
      delete(folder);
    }
    var before = current;
    current = Optional.of(write(folder.resolve(String.valueOf(++editions)), before));
    if (before.isPresent()) {
      discard(before.get().folder());
    }
  }

  /** What can't be finished goes. */
  private Edition write(Path place, Optional<Edition> before) throws IOException {
    Files.createDirectories(place);
    try {
      return fill(place, before);
    } catch (IOException | RuntimeException failure) {
      delete(place);
      throw failure;
    }
  }

  private Edition fill(Path place, Optional<Edition> before) throws IOException {
    var quads = new DumpFile(place.resolve(QUADS), Format.NQ, iris);
    var triples = new DumpFile(place.resolve(TRIPLES), Format.TTL, iris);
    try (quads;
        triples) {
      new StoreDump(store, List.of(quads.writer(), triples.writer()), () -> !closed)
          .write(Set.of(iris.about(), Catalog.ONTOLOGY), iris.entities());
    }
    var now = clock.instant();
    List<Download> files = new ArrayList<>();
    files.add(download(QUADS, "application/n-quads", quads, before, now));
    files.add(download(TRIPLES, "text/turtle", triples, before, now));
    for (var file : files) {
      Files.writeString(place.resolve(file.name() + ".sha256"), sumLine(file));
    }
    return new Edition(place, files);
  }

  /** Where nothing changed, the time is that of before. */
  private static Download download(
      String name, String type, DumpFile file, Optional<Edition> before, Instant now)
      throws IOException {
    var digest = file.digest();
    var modified =
        before
            .flatMap(edition -> edition.file(name))
            .filter(old -> old.sha256().equals(digest))
            .map(Download::modified);
    return new Download(name, type, file.size(), digest, modified.orElse(now));
  }

  /** As {@code sha256sum -c} reads it. */
  static String sumLine(Download file) {
    return file.sha256() + "  " + file.name() + "\n";
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void discard(Path folder) {
    try {
      delete(folder);
    } catch (IOException undeletable) {
      LOG.error("{} stays: {}", folder, undeletable.getMessage());
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    followUp.close();
    discard(folder);
  }
}
