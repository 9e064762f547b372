package org.isnad.batch.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.isnad.ingest.RemoteFiles;
import org.isnad.model.Problem;

/** Finds the files of all inputs, and cuts into ranges what may be. For the driver. */
final class SourceFiles {
  private static final Pattern UNFINISHED = Pattern.compile("/_.*\\.parquet$");

  private final Configuration hadoop;
  private final long longest;
  private final RemoteFiles files = new RemoteFiles(this::isFile);
  private final Map<Path, Long> tables = new TreeMap<>(RemoteFiles.order());
  private final List<Problem> problems = new ArrayList<>();

  /**
   * What is read, in its order.
   *
   * @param problems of what is not
   */
  record Sources(List<Piece> pieces, List<Problem> problems) {}

  /**
   * @param longest of how many bytes of lines a piece is
   */
  SourceFiles(Configuration hadoop, long longest) {
    this.hadoop = hadoop;
    this.longest = longest;
  }

  /** Files, folders with all below them, and patterns of both ({@code 2024/*.warc.gz}). */
  Sources find(List<String> inputs) throws IOException {
    for (var input : inputs) {
      find(new org.apache.hadoop.fs.Path(input));
    }
    var choices = files.choose();
    choices.problems().stream().map(SourceFiles::told).forEach(problems::add);
    var chosen = new TreeMap<Path, RemoteFiles.Chosen>(RemoteFiles.order());
    choices.files().forEach(file -> chosen.put(file.path(), file));
    tables.forEach((path, size) -> chosen.put(path, table(path, size)));
    List<Piece> pieces = new ArrayList<>();
    chosen.values().forEach(file -> cut(file, pieces));
    return new Sources(List.copyOf(pieces), List.copyOf(problems));
  }

  private void find(org.apache.hadoop.fs.Path input) throws IOException {
    var system = input.getFileSystem(hadoop);
    FileStatus[] named;
    try {
      named = new FileStatus[] {system.getFileStatus(input)};
    } catch (FileNotFoundException pattern) {
      named = system.globStatus(input);
    }
    if (named == null || named.length == 0) {
      problems.add(Problem.rejected(input.toString(), "no such file"));
      return;
    }
    for (var status : named) {
      if (status.isDirectory()) {
        folder(status.getPath());
      } else if (isTable(status.getPath())) {
        tables.put(Location.path(status.getPath()), status.getLen());
      } else {
        files.file(Location.path(status.getPath()), status.getLen());
      }
    }
  }

  private void folder(org.apache.hadoop.fs.Path folder) throws IOException {
    Map<Path, Long> below = new HashMap<>();
    int before = tables.size();
    var all = folder.getFileSystem(hadoop).listFiles(folder, true);
    while (all.hasNext()) {
      var status = all.next();
      var path = Location.path(status.getPath());
      if (!isTable(status.getPath())) {
        below.put(path, status.getLen());
      } else if (!UNFINISHED.matcher(path.toString()).find()) {
        tables.put(path, status.getLen());
      }
    }
    if (!below.isEmpty() || tables.size() == before) {
      files.folder(Location.path(folder), below);
    }
  }

  private static boolean isTable(org.apache.hadoop.fs.Path path) {
    return path.getName().endsWith(Piece.PARQUET);
  }

  private boolean isFile(Path path) {
    try {
      var location = new org.apache.hadoop.fs.Path(Location.of(path));
      return location.getFileSystem(hadoop).getFileStatus(location).isFile();
    } catch (FileNotFoundException absent) {
      return false;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static RemoteFiles.Chosen table(Path path, long size) {
    return new RemoteFiles.Chosen(path, Optional.empty(), size, false);
  }

  private static Problem told(Problem problem) {
    var source = Location.told(problem.source());
    return new Problem(problem.severity(), source, problem.offset(), problem.reason());
  }

  private void cut(RemoteFiles.Chosen file, List<Piece> pieces) {
    var location = Location.of(file.path());
    var metadata = file.metadata().map(Location::of).orElse("");
    long size = file.size();
    long step = file.isLines() ? longest : Math.max(1, size);
    long begin = 0;
    do {
      long end = Math.min(size, begin + step);
      pieces.add(new Piece(pieces.size(), location, metadata, begin, end, size));
      begin = end;
    } while (begin < size);
  }
}
