package org.isnad.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.isnad.model.Problem;

/**
 * Files that lie where {@link ArticleReader} can't walk, as in a store of objects. They are chosen
 * and put in order by their names alone, as it does with those of this machine.
 */
public final class RemoteFiles {
  private final Predicate<Path> isFile;
  private final Set<Path> explicit = new TreeSet<>(InputFiles.BY_NAMES);
  private final Set<Path> found = new TreeSet<>(InputFiles.BY_NAMES);
  private final Map<Path, Long> sizes = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * One that is read.
   *
   * @param metadata the {@code .json} file beside a text or page
   * @param size in bytes
   * @param isLines a record a line and not compressed, so that it may be read from any line on
   */
  public record Chosen(Path path, Optional<Path> metadata, long size, boolean isLines) {}

  /**
   * What is read, in its order, and what is said of the rest.
   *
   * @param files in the order of their paths
   */
  public record Choices(List<Chosen> files, List<Problem> problems) {}

  /**
   * @param isFile whether there is a file, of which only its name was guessed
   */
  public RemoteFiles(Predicate<Path> isFile) {
    this.isFile = isFile;
  }

  /** The order in which files are read: that of their paths, name by name. */
  public static Comparator<Path> order() {
    return InputFiles.BY_NAMES;
  }

  /** A file that an input names. */
  public void file(Path path, long size) {
    explicit.add(path);
    add(path, size);
  }

  /**
   * A folder that an input names.
   *
   * @param below all files in it and in the folders below it, with their sizes in bytes
   */
  public void folder(Path folder, Map<Path, Long> below) {
    Collection<Path> shown =
        below.keySet().stream().filter(path -> !Choice.isHidden(folder, path)).toList();
    Choice.emptiness(folder, shown).ifPresent(problems::add);
    shown.forEach(path -> add(path, below.getOrDefault(path, 0L)));
  }

  private void add(Path path, long size) {
    found.add(path);
    sizes.put(path, size);
  }

  public Choices choose() {
    var choice =
        new Choice(
            explicit,
            found,
            path -> found.contains(path) || isFile.test(path),
            path -> sizes.getOrDefault(path, 0L));
    var chosen = choice.choose(found);
    problems.addAll(chosen.problems());
    return new Choices(
        chosen.files().stream().map(RemoteFiles::chosen).toList(), List.copyOf(problems));
  }

  private static Chosen chosen(InputFile file) {
    return new Chosen(file.path(), file.metadata(), file.size(), file.kind() == Kind.RECORDS);
  }
}
