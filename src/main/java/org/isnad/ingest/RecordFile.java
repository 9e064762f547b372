package org.isnad.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads JSON Lines, compressed or not, a record at a time. */
final class RecordFile {
  private static final int BUFFER = 1 << 16;

  private final Intake intake;
  private final AtomicLong position;

  /**
   * @param position counts the bytes taken from the file
   */
  RecordFile(Intake intake, AtomicLong position) {
    this.intake = intake;
    this.position = position;
  }

  void read(InputFile file) throws IOException, Rejection {
    try (var in = new CountedStream(Files.newInputStream(file.path()), position)) {
      if (file.size() == 0) {
        throw new Rejection("empty");
      }
      read(file.path().toString(), file.kind(), in);
    }
  }

  /** Reads records to the end of a stream, which stays open. */
  void read(String source, Kind kind, InputStream in) throws IOException, Rejection {
    var lines = new RecordLines(kind == Kind.ZIPPED_RECORDS ? unzip(in, position) : in);
    int records = 0;
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      records += record(source, line.get(), lines) ? 1 : 0;
    }
    if (lines.isBroken()) {
      throw new Rejection("truncated or damaged gzip; its " + records + " whole records are kept");
    }
    if (records == 0) {
      throw new Rejection("empty");
    }
  }

  static InputStream unzip(InputStream in, AtomicLong position) throws IOException, Rejection {
    try {
      return new Unpacked(new GZIPInputStream(in, BUFFER), position);
    } catch (ZipException | EOFException malformed) {
      throw new Rejection("not gzip, or cut off in its header");
    }
  }

  /** False for a blank line. */
  private boolean record(String file, RecordLines.Line line, RecordLines lines) {
    var source = file + ":" + line.number();
    try {
      if (line.tooLong()) {
        throw Largest.exceededBy("a line");
      }
      var decoding = Decoding.ofPart(line.bytes(), lines.marked());
      if (decoding.text().isBlank()) {
        return false;
      }
      intake.accept(source, JsonRecords.draft(JsonRecords.parse(decoding.text())), decoding.note());
    } catch (Rejection rejection) {
      intake.report(rejection.in(source, line.start()));
    }
    return true;
  }
}
