package org.isnad.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The questions that come with the program, the short ones first. */
public final class Examples {
  private static final String FOLDER = "/queries";

  private Examples() {}

  public static List<ExampleQuery> load() {
    try {
      var folder =
          URI.create(Objects.requireNonNull(Examples.class.getResource(FOLDER)).toString());
      if (!folder.getScheme().equals("jar")) {
        return in(Path.of(folder));
      }
      var jar = Path.of(URI.create(folder.getSchemeSpecificPart().replaceAll("!.*", "")));
      try (var files = FileSystems.newFileSystem(jar)) {
        return in(files.getPath(FOLDER));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<ExampleQuery> in(Path folder) throws IOException {
    List<ExampleQuery> examples = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        examples.add(ExampleQuery.read(file.getFileName().toString(), Files.readString(file)));
      }
    }
    examples.sort(
        Comparator.comparing((ExampleQuery example) -> example.sparql().lines().count())
            .thenComparing(ExampleQuery::name));
    return List.copyOf(examples);
  }
}
