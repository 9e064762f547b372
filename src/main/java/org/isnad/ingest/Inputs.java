package org.isnad.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files to read, in the order of their paths, whatever the order of the arguments. In a folder,
 * metadata files, documents (README, LICENSE) and hidden files are no articles.
 */
final class Inputs {
  private static final Set<String> DOCUMENTS =
      Set.of("readme", "license", "licence", "notice", "changelog", "contributing", "authors");
  private static final Set<String> EXTENSIONS =
      Set.of(".txt", ".json", ".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz", ".html", ".htm");

  /** By path, compared as text with {@code /} between its parts. */
  private final Map<String, Path> files = new TreeMap<>();

  private final Collector out;

  private Inputs(Collector out) {
    this.out = out;
  }

  static Collection<Path> of(Collection<Path> arguments, Collector out) throws IOException {
    var inputs = new Inputs(out);
    for (var argument : arguments) {
      inputs.add(argument.normalize());
    }
    return inputs.files.values();
  }

  private void add(Path argument) throws IOException {
    if (Files.isDirectory(argument)) {
      walk(argument);
    } else if (!Files.exists(argument)) {
      out.reject(argument.toString(), new Unreadable("no such file"));
    } else if (!Files.isReadable(argument)) {
      out.reject(argument.toString(), new Unreadable("not readable"));
    } else if (extension(argument).isEmpty()) {
      out.reject(
          argument.toString(),
          new Unreadable(
              "unknown extension: it must be one of "
                  + String.join(" ", EXTENSIONS.stream().sorted().toList())));
    } else {
      keep(argument);
    }
  }

  private void walk(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        if (!isHidden(folder.relativize(path)) && isArticle(path)) {
          keep(path);
        }
      }
    }
  }

  private void keep(Path path) {
    files.put(path.toString().replace('\\', '/'), path);
  }

  private static boolean isHidden(Path path) {
    for (var part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticle(Path path) {
    var extension = extension(path);
    var stem = stem(path).toLowerCase(Locale.ROOT);
    boolean metadata =
        extension.equals(".json")
            && (Files.exists(path.resolveSibling(stem(path) + ".txt"))
                || Files.exists(path.resolveSibling(stem(path) + ".html"))
                || Files.exists(path.resolveSibling(stem(path) + ".htm")));
    return !extension.isEmpty() && !metadata && !DOCUMENTS.contains(stem);
  }

  /** The extension that says how to read a file, in lower case; empty for an unknown one. */
  static String extension(Path path) {
    var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream()
        .filter(name::endsWith)
        .max(java.util.Comparator.comparingInt(String::length))
        .orElse("");
  }

  static String stem(Path path) {
    var name = path.getFileName().toString();
    return name.substring(0, name.length() - extension(path).length());
  }

  static Path metadataOf(Path path) {
    return path.resolveSibling(stem(path) + ".json");
  }
}
