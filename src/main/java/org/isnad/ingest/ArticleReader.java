package org.isnad.ingest;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads the articles of files and folders, in the order of the sorted paths and of the records in a
 * file, whatever the order in which they are named. Holds one article at a time. A bad input is
 * reported and the next one read.
 */
public final class ArticleReader {
  private final InputFiles inputs;
  private final AtomicLong position = new AtomicLong();

  /** Finds the files that paths name; none is opened yet. */
  public ArticleReader(Collection<Path> paths) {
    this.inputs = InputFiles.of(paths);
  }

  /** Reads the bytes of one text, as they come from a pipe, like a text file of that name. */
  public static void readText(String name, byte[] bytes, Consumer<Input> sink) {
    var intake = new Intake(sink);
    try {
      var decoding = Decoding.of(bytes, Optional.empty());
      intake.accept(
          name,
          PlainText.draft(decoding.text(), Optional.of(name), Metadata.NONE),
          decoding.note());
    } catch (Rejection rejection) {
      intake.report(rejection.in(name));
    }
  }

  /**
   * Reads a record that no file has as JSON, as if it were a line of JSON Lines.
   *
   * @param source what a problem is told to be of
   */
  public static void readRecord(String source, String json, Consumer<Input> sink) {
    var intake = new Intake(sink);
    try {
      intake.accept(source, JsonRecords.draft(JsonRecords.parse(json)), Optional.empty());
    } catch (Rejection rejection) {
      intake.report(rejection.in(source));
    }
  }

  /** The files in the order in which they are read, with the metadata that lies beside them. */
  public List<Path> files() {
    return inputs.files().stream()
        .flatMap(file -> Stream.concat(Stream.of(file.path()), file.metadata().stream()))
        .toList();
  }

  /** The bytes of all files, compressed ones as they lie. */
  public long size() {
    return inputs.files().stream().mapToLong(InputFile::size).sum();
  }

  /** How many bytes of {@link #size} are read; may be asked from any thread. */
  public long position() {
    return position.get();
  }

  /** Gives articles and problems as they come. What the sink throws ends the reading. */
  public void read(Consumer<Input> sink) {
    var intake = new Intake(sink);
    inputs.problems().forEach(intake::report);
    var files = new AnyFile(intake, position);
    long before = 0;
    for (var file : inputs.files()) {
      files.read(file);
      before += file.size();
      position.set(before);
    }
  }
}
