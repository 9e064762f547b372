package org.isnad.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.isnad.ingest.Arrival;
import org.isnad.ingest.ArticleReader;
import org.isnad.model.Article;

/**
 * Takes in the files of a folder as they arrive and change. A file is read when it has stayed the
 * same from one look to the next. One that goes takes no article with it.
 */
public final class WatchedFolder implements AutoCloseable {
  /** Looking takes a tenth of the time at most, however many files there are. */
  private static final int REST = 9;

  private static final int TOGETHER = 500;
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

  private final Path folder;
  private final Reception reception;
  private final Duration rest;
  private final Consumer<String> log;
  private final Map<Path, Arrival> seen = new HashMap<>();
  private final Map<Path, Arrival> read = new HashMap<>();
  private final Rounds rounds;

  /**
   * Begins to watch.
   *
   * @param rest between two looks at least
   * @param log where problems are told, and what was taken in
   */
  public WatchedFolder(Path folder, Reception reception, Duration rest, Consumer<String> log) {
    this.folder = folder;
    this.reception = reception;
    this.rest = rest;
    this.log = log;
    this.rounds = new Rounds("watch " + folder, AFTER_FAILURE, log);
    rounds.start(this::look);
  }

  private Duration look() throws IOException {
    long begin = System.nanoTime();
    var files = Arrival.in(folder);
    long took = System.nanoTime() - begin;
    List<Arrival> ready = new ArrayList<>();
    for (var file : files) {
      if (file.equals(seen.get(file.path())) && !file.equals(read.get(file.path()))) {
        ready.add(file);
      }
    }
    seen.clear();
    files.forEach(file -> seen.put(file.path(), file));
    read.keySet().retainAll(seen.keySet());
    var changed = ready.stream().filter(this::isChange).toList();
    ready.removeAll(changed);
    take(ready, reception::isNew);
    take(changed, article -> true);
    var pause = Duration.ofNanos(REST * took);
    return pause.compareTo(rest) > 0 ? pause : rest;
  }

  /** What else than the text may have changed is not looked for in every record of many. */
  private boolean isChange(Arrival file) {
    return file.isSingle() && read.containsKey(file.path());
  }

  private void take(List<Arrival> ready, Predicate<Article> wanted) throws IOException {
    for (int i = 0; i < ready.size(); i += TOGETHER) {
      var files = ready.subList(i, Math.min(ready.size(), i + TOGETHER));
      var reader = new ArticleReader(files.stream().map(Arrival::path).toList());
      Reports.tell("watch " + folder, reception.take(reader::read, wanted), log);
      files.forEach(file -> read.put(file.path(), file));
    }
  }

  @Override
  public void close() {
    rounds.close();
  }
}
