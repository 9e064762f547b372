package org.isnad.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.isnad.model.Problem;

/** Tells by their names which of the files that were found are read, and how. */
final class Choice {
  private final Set<Path> explicit;
  private final Set<Path> found;
  private final Predicate<Path> isFile;
  private final ToLongFunction<Path> size;
  private final List<InputFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param explicit those that are named themselves, not by a folder above them
   * @param found all
   * @param isFile whether there is such a file, found or not
   */
  Choice(Set<Path> explicit, Set<Path> found, Predicate<Path> isFile, ToLongFunction<Path> size) {
    this.explicit = explicit;
    this.found = found;
    this.isFile = isFile;
    this.size = size;
  }

  /** Chooses among files that were found, each once. */
  InputFiles choose(Collection<Path> paths) {
    paths.forEach(this::take);
    return new InputFiles(List.copyOf(files), List.copyOf(problems));
  }

  private void take(Path path) {
    var kind = Kind.of(name(path));
    if (Kind.isDocument(name(path))) {
      noteIfNamed(path, "a document, not read as an article");
    } else if (kind.isEmpty()) {
      unknown(path);
    } else if (kind.get() == Kind.JSON && described(path).isPresent()) {
      if (!found.contains(described(path).get())) {
        noteIfNamed(path, "metadata of " + described(path).get() + ", not an article");
      }
    } else {
      var metadata = metadata(path, kind.get());
      files.add(new InputFile(path, kind.get(), metadata, size.applyAsLong(path)));
    }
  }

  private void noteIfNamed(Path path, String reason) {
    if (explicit.contains(path)) {
      problems.add(Problem.note(path.toString(), reason));
    }
  }

  private void unknown(Path path) {
    var reason = Kind.UNKNOWN;
    problems.add(
        explicit.contains(path)
            ? Problem.rejected(path.toString(), reason)
            : Problem.note(path.toString(), reason));
  }

  /** The article that a {@code .json} file is the metadata of. */
  private Optional<Path> described(Path json) {
    var stem = Kind.JSON.stem(name(json));
    for (var extension : List.of(".txt", ".html", ".htm", ".xhtml")) {
      var beside = json.resolveSibling(stem + extension);
      if (isFile.test(beside)) {
        return Optional.of(beside);
      }
    }
    return Optional.empty();
  }

  private Optional<Path> metadata(Path path, Kind kind) {
    var beside = path.resolveSibling(kind.stem(name(path)) + ".json");
    return kind.hasMetadataBeside() && isFile.test(beside) ? Optional.of(beside) : Optional.empty();
  }

  /** What is said of a folder without anything to read. */
  static Optional<Problem> emptiness(Path folder, Collection<Path> below) {
    return below.stream().anyMatch(path -> Kind.of(name(path)).isPresent())
        ? Optional.empty()
        : Optional.of(Problem.rejected(folder.toString(), "no article in this folder"));
  }

  static boolean isHidden(Path folder, Path path) {
    for (var part : folder.relativize(path)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
