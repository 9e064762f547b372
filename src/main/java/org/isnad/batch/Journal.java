package org.isnad.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Which parts of an output are whole: a line for each, written when its files are. Its first line
 * says of what it is the output.
 */
final class Journal {
  private static final int FIELDS = 3;

  private final Path file;
  private final List<Part> parts;

  /** A part: the inputs that it is of, the articles in it, the time that it took. */
  record Part(long inputs, long articles, long nanos) {
    private String line() {
      return inputs + "\t" + articles + "\t" + nanos + "\n";
    }
  }

  private Journal(Path file, List<Part> parts) {
    this.file = file;
    this.parts = parts;
  }

  /**
   * Opens a journal, begins one where there is none.
   *
   * @param plan what is made of what, in one line
   * @throws OtherPlanException where it is that of something else
   */
  static Journal open(Path file, String plan) throws IOException, OtherPlanException {
    List<Part> parts = new ArrayList<>();
    if (Files.exists(file)) {
      var text = Files.readString(file);
      // A line without its end was being written when the run was killed.
      var lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
      if (!lines.isEmpty() && !lines.get(0).equals(plan)) {
        throw new OtherPlanException();
      }
      lines.stream().skip(1).map(Journal::part).forEach(parts::add);
    }
    var journal = new Journal(file, parts);
    try (var whole = new WholeFile(file)) {
      var text = new StringBuilder(plan + "\n");
      parts.forEach(part -> text.append(part.line()));
      whole.stream().write(text.toString().getBytes(UTF_8));
      whole.commit();
    }
    return journal;
  }

  private static Part part(String line) {
    var fields = line.split("\t", FIELDS);
    return new Part(
        Long.parseLong(fields[0]), Long.parseLong(fields[1]), Long.parseLong(fields[2]));
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  void add(Part part) throws IOException {
    try (var out = FileChannel.open(file, StandardOpenOption.APPEND)) {
      out.write(ByteBuffer.wrap(part.line().getBytes(UTF_8)));
      out.force(true);
    }
    parts.add(part);
  }
}
