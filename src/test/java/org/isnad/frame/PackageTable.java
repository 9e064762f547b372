package org.isnad.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The packages and what each may use, as the table in {@code architecture.md} says. */
record PackageTable(Map<String, Set<String>> mayUse) {
  private static final Path FILE = Path.of("src/site/markdown/architecture.md");
  private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\|[^|]*\\|([^|]*)\\|");
  private static final String ALL = "all";

  static PackageTable read() throws IOException {
    Map<String, Set<String>> rows = new LinkedHashMap<>();
    for (var line : Files.readAllLines(FILE)) {
      var row = ROW.matcher(line);
      if (row.matches()) {
        rows.put(row.group(1), Set.copyOf(List.of(row.group(2).strip().split(",\\s*"))));
      }
    }
    return new PackageTable(rows);
  }

  boolean allows(String from, String to) {
    var allowed = mayUse.getOrDefault(from, Set.of());
    return from.equals(to) || allowed.contains(ALL) || allowed.contains(to);
  }

  String namesNotInUse(Set<String> packages) {
    return mayUse.keySet().stream()
        .filter(name -> !packages.contains(name))
        .collect(Collectors.joining(", "));
  }
}
