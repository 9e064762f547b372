package org.isnad.knowledge;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A file with items of Wikidata: a query's result, or a dump. Compressed ones are opened. */
final class WikidataFile {
  private static final int HEAD = 1 << 16;

  private final Path path;
  private final Form form;

  private WikidataFile(Path path, Form form) {
    this.path = path;
    this.form = form;
  }

  static WikidataFile of(Path path) throws IOException {
    try (var in = open(path)) {
      return new WikidataFile(path, Form.of(head(in)));
    }
  }

  String name() {
    return String.valueOf(path.getFileName());
  }

  boolean isDump() {
    return form == Form.DUMP;
  }

  /** Gives all items; of a query's result as often as it has rows for them. */
  void read(Faults faults, Consumer<Item> items) throws IOException {
    try (var in = open(path)) {
      var rows = new ResultRows(faults, items);
      switch (form) {
        case DUMP ->
            new DumpLines(faults)
                .read(in, (line, entity) -> new DumpEntity(entity).item().ifPresent(items));
        case JSON -> new ResultJson(faults).read(in, rows::row);
        case TABLE -> {
          var text = new InputStreamReader(in, StandardCharsets.UTF_8);
          new DelimitedFile(new BufferedReader(text), faults).read(rows::row);
        }
      }
    } catch (EOFException | ZipException broken) {
      faults.addOfFile("the compressed file breaks off; what stands before was read");
    }
  }

  /** Learns from the labels of a dump what its items mean where they are classes. */
  void learnClasses(ClassTypes types) throws IOException {
    var silent = new Faults(name(), fault -> {});
    try (var in = open(path)) {
      new DumpLines(silent)
          .read(
              in,
              (line, json) -> {
                var entity = new DumpEntity(json);
                types.learn(entity.id(), entity.labels());
              });
    }
  }

  private static InputStream open(Path path) throws IOException {
    var in = new BufferedInputStream(Files.newInputStream(path), HEAD);
    in.mark(2);
    boolean zipped = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return zipped ? new BufferedInputStream(new GZIPInputStream(in, HEAD), HEAD) : in;
  }

  private static byte[] head(InputStream in) throws IOException {
    try {
      return in.readNBytes(HEAD);
    } catch (EOFException | ZipException broken) {
      return new byte[0];
    }
  }
}
