package org.isnad.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.model.Problem;

/**
 * The files that inputs name, folders with all below them. In the order of their paths, name by
 * name, whatever the order of the inputs; a file that is named twice stands once.
 */
record InputFiles(List<InputFile> files, List<Problem> problems) {
  static final Comparator<Path> BY_NAMES = InputFiles::compare;

  static InputFiles of(Collection<Path> inputs) {
    return new Search().search(inputs);
  }

  private static int compare(Path one, Path other) {
    int shorter = Math.min(one.getNameCount(), other.getNameCount());
    for (int i = 0; i < shorter; i++) {
      int order = one.getName(i).toString().compareTo(other.getName(i).toString());
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.getNameCount(), other.getNameCount());
  }

  private static final class Search {
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> explicit = new TreeSet<>(BY_NAMES);
    private final Set<Path> found = new TreeSet<>(BY_NAMES);

    InputFiles search(Collection<Path> inputs) {
      var sorted = new TreeSet<>(BY_NAMES);
      inputs.forEach(input -> sorted.add(input.normalize()));
      for (var input : sorted) {
        if (Files.isDirectory(input)) {
          searchFolder(input);
        } else if (Files.exists(input)) {
          explicit.add(input);
          found.add(input);
        } else {
          problems.add(Problem.rejected(input.toString(), "no such file"));
        }
      }
      Set<Path> seen = new HashSet<>();
      var once = found.stream().filter(path -> seen.add(real(path))).toList();
      var choice = new Choice(explicit, found, Files::isRegularFile, InputFiles::size);
      var chosen = choice.choose(once);
      problems.addAll(chosen.problems());
      return new InputFiles(chosen.files(), List.copyOf(problems));
    }

    private void searchFolder(Path folder) {
      try (var paths = Files.walk(folder)) {
        var below =
            paths.filter(path -> !Choice.isHidden(folder, path)).collect(Collectors.toList());
        below.removeIf(Files::isDirectory);
        below.removeIf(this::isSpecial);
        Choice.emptiness(folder, below).ifPresent(problems::add);
        found.addAll(below);
      } catch (IOException | UncheckedIOException failure) {
        problems.add(Problem.rejected(folder.toString(), reason(failure)));
      }
    }

    /** A pipe, say, which would never end; whoever names one by itself means it. */
    private boolean isSpecial(Path path) {
      boolean special = !Files.isRegularFile(path);
      if (special) {
        problems.add(
            Problem.note(path.toString(), "no file: a link to nowhere, a pipe or a device"));
      }
      return special;
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException unreadable) {
      return path.toAbsolutePath().normalize();
    }
  }

  static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException unreadable) {
      return 0;
    }
  }

  /** Without the path, which the report names anyway. */
  static String reason(Exception failure) {
    if (failure instanceof BombException) {
      return String.valueOf(failure.getMessage());
    }
    return failure instanceof AccessDeniedException
        ? "can't be read: no permission"
        : "can't be read: " + failure.getClass().getSimpleName();
  }
}
