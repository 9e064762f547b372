package org.isnad.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of the project, for the tests that read them as text. */
final class Sources {
  private Sources() {}

  /** Files below a folder whose name ends so, in order; none where the folder is not there. */
  static List<Path> below(String folder, String suffix) throws IOException {
    var root = Path.of(folder);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (var paths = Files.walk(root)) {
      return paths.filter(path -> path.toString().endsWith(suffix)).sorted().toList();
    }
  }

  static List<String> lines(String file) throws IOException {
    return Files.readAllLines(Path.of(file));
  }

  /** A string, char or text block of a Java file; {@code line} is where it starts, from 1. */
  record Literal(int line, String text) {}

  /** The literals of Java source, comments left out. */
  static List<Literal> literals(String java) {
    List<Literal> literals = new ArrayList<>();
    int line = 1;
    for (int i = 0; i < java.length(); ) {
      int end = tokenEnd(java, i);
      if (java.charAt(i) == '"' || java.charAt(i) == '\'') {
        literals.add(new Literal(line, java.substring(i, end)));
      }
      line += (int) java.substring(i, end).chars().filter(c -> c == '\n').count();
      i = end;
    }
    return literals;
  }

  private static int tokenEnd(String java, int at) {
    if (java.startsWith("//", at)) {
      return orEnd(java.indexOf('\n', at), 0, java);
    }
    if (java.startsWith("/*", at)) {
      return orEnd(java.indexOf("*/", at + 2), 2, java);
    }
    if (java.startsWith("\"\"\"", at)) {
      return orEnd(java.indexOf("\"\"\"", at + 3), 3, java);
    }
    char quote = java.charAt(at);
    if (quote != '"' && quote != '\'') {
      return at + 1;
    }
    int end = at + 1;
    while (end < java.length() && java.charAt(end) != quote && java.charAt(end) != '\n') {
      end += java.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, java.length());
  }

  private static int orEnd(int found, int length, String java) {
    return found < 0 ? java.length() : found + length;
  }
}
