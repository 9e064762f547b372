package org.isnad.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.isnad.graph.Profile;

/**
 * Makes a store of files of quads: the triples with TDB2's bulk loader, then the text index in one
 * go. It is made in a folder inside the store's own, and put in its place when it is whole: of a
 * load that fails or is killed there is no store, and the next one clears away what was left.
 */
public final class BulkLoad {
  private static final String UNFINISHED = "loading";
  private static final String LOCK = "loading.lock";
  private static final Comparator<Path> DEEPEST_FIRST = Comparator.reverseOrder();

  private final Path folder;
  private final Path unfinished;
  private final Lemmas lemmas;
  private final Profile profile;

  /**
   * @param folder one without a store, or with an empty one
   * @param profile what is taken of the files
   */
  public BulkLoad(Path folder, Lemmas lemmas, Profile profile) {
    this.folder = folder;
    this.unfinished = folder.resolve(UNFINISHED);
    this.lemmas = lemmas;
    this.profile = profile;
  }

  /**
   * Loads all files, or none where one is broken.
   *
   * @return how many quads were taken
   * @throws IOException with file and line where one is broken
   */
  public long load(List<Path> files) throws IOException {
    Files.createDirectories(folder);
    var lock = folder.resolve(LOCK);
    try (var alone = open(lock)) {
      if (alone.tryLock() == null) {
        throw new IOException(folder + ": another process loads it");
      }
      clear(unfinished);
      var quads = fill(files);
      IndexFolder.in(unfinished).move(folder, this::moveTriples);
      clear(unfinished);
      Files.delete(lock);
      return quads;
    } catch (OverlappingFileLockException here) {
      throw new IOException(folder + ": another thread loads it", here);
    }
  }

  private static FileChannel open(Path lock) throws IOException {
    return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private void moveTriples() throws IOException {
    var target = folder.resolve(Store.TRIPLES);
    clear(target);
    Files.move(unfinished.resolve(Store.TRIPLES), target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Makes the whole store, unless a file is broken. */
  private long fill(List<Path> files) throws IOException {
    var triples = Files.createDirectories(unfinished.resolve(Store.TRIPLES));
    var dataset = DatabaseMgr.connectDatasetGraph(Location.create(triples));
    boolean whole = false;
    try {
      var quads = load(files, dataset);
      IndexFolder.in(unfinished).open(dataset, lemmas, notice -> {}).close();
      whole = true;
      return quads;
    } finally {
      TDBInternal.expel(dataset);
      if (!whole) {
        clear(unfinished);
      }
    }
  }

  private long load(List<Path> files, DatasetGraph dataset) throws IOException {
    var loader = LoaderFactory.parallelLoader(dataset, MonitorOutputs.nullOutput());
    loader.startBulk();
    try {
      for (var file : files) {
        new QuadFile(file, profile).read(loader.stream());
      }
    } catch (IOException | RuntimeException failure) {
      loader.finishException(failure);
      throw failure;
    }
    loader.finishBulk();
    return loader.countQuads();
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(DEEPEST_FIRST).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
