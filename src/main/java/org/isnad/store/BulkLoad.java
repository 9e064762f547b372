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
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
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
      var quads = fillTogether(files);
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

  private long fillTogether(List<Path> files) throws IOException {
    var triples = Files.createDirectories(unfinished.resolve(Store.TRIPLES));
    var dataset = DatabaseMgr.connectDatasetGraph(Location.create(triples));
    var crew = new Crew("load " + folder);
    boolean whole = false;
    try {
      var quads = crew.run(() -> fill(files, dataset));
      whole = true;
      return quads;
    } catch (ExecutionException failure) {
      var fault = Objects.requireNonNull(failure.getCause());
      if (DiskFault.isBehind(fault)) {
        throw new IOException(folder + ": " + DiskFault.SENTENCE + " Nothing was loaded", fault);
      }
      throw new IllegalStateException(fault);
    } finally {
      TDBInternal.expel(dataset, true);
      if (!whole) {
        clear(unfinished);
      }
    }
  }

  /** Makes the whole store, unless a file is broken. */
  private long fill(List<Path> files, DatasetGraph dataset) throws IOException {
    var quads = load(files, dataset);
    IndexFolder.in(unfinished).open(dataset, lemmas, notice -> {}).close();
    return quads;
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
    checkWhole(dataset, loader.countQuads());
    return loader.countQuads();
  }

  /** A thread of the loader whose commit fails logs that, and leaves its index empty. */
  private void checkWhole(DatasetGraph dataset, long quads) throws IOException {
    var table = TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable();
    var failed =
        Txn.calculateRead(
            dataset,
            () ->
                quads > 0
                    && List.of(table.getTupleTable().getIndexes()).stream()
                        .anyMatch(TupleIndex::isEmpty));
    if (failed) {
      throw new IOException(folder + ": the triples can't be written; nothing was loaded");
    }
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
