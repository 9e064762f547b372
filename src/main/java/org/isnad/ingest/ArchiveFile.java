package org.isnad.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles in a zip or tar archive, in the order of its entries. Nothing is unpacked to
 * disk, so that names of entries (../../etc) and links lead nowhere.
 */
final class ArchiveFile {
  private static final String INSIDE = "!/";
  private static final String RESOURCE_FORKS = "__MACOSX";

  private final Intake intake;
  private final AtomicLong position;
  private final SingleFile single;
  private final RecordFile records;
  private final FeedFile feeds;

  ArchiveFile(Intake intake, AtomicLong position) {
    this.intake = intake;
    this.position = position;
    this.single = new SingleFile(intake);
    this.records = new RecordFile(intake, position);
    this.feeds = new FeedFile(intake);
  }

  void read(InputFile file) throws IOException, Rejection {
    if (file.size() == 0) {
      throw new Rejection("empty");
    }
    try (var bytes = new CountedStream(Files.newInputStream(file.path()), position);
        var archive = open(file.kind(), new BufferedInputStream(bytes))) {
      var content = new Unpacked(archive, position);
      int entries = 0;
      for (var entry = next(archive, entries); entry != null; entry = next(archive, entries)) {
        entries++;
        read(file.path() + INSIDE + entry.getName(), entry, content);
      }
      if (entries == 0) {
        throw new Rejection("no entry in this archive");
      }
    }
  }

  private ArchiveInputStream<?> open(Kind kind, InputStream in) throws IOException, Rejection {
    return switch (kind) {
      case ZIP -> new ZipArchiveInputStream(in);
      case ZIPPED_TAR -> new TarArchiveInputStream(RecordFile.unzip(in, position));
      default -> new TarArchiveInputStream(in);
    };
  }

  /** Null at the end. */
  private static @Nullable ArchiveEntry next(ArchiveInputStream<?> archive, int entries)
      throws BombException, Rejection {
    try {
      return archive.getNextEntry();
    } catch (BombException bomb) {
      throw bomb;
    } catch (IOException | IllegalArgumentException damage) {
      throw new Rejection(
          "damaged or cut off; what its first " + entries + " entries hold is kept");
    }
  }

  private void read(String source, ArchiveEntry entry, InputStream content) throws BombException {
    if (entry.isDirectory() || isHidden(entry.getName())) {
      return;
    }
    if (entry instanceof TarArchiveEntry inner && (inner.isSymbolicLink() || inner.isLink())) {
      intake.report(Problem.note(source, "a link, not followed"));
      return;
    }
    var name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    var kind = Kind.of(name);
    try {
      if (Kind.isDocument(name)) {
        return;
      }
      if (kind.isEmpty()) {
        intake.report(Problem.note(source, Kind.UNKNOWN));
      } else {
        read(source, name, kind.get(), content);
      }
    } catch (Rejection rejection) {
      intake.report(rejection.in(source));
    } catch (BombException bomb) {
      throw bomb;
    } catch (IOException damage) {
      intake.report(Problem.rejected(source, "damaged or cut off in its archive"));
    }
  }

  private void read(String source, String name, Kind kind, InputStream content)
      throws IOException, Rejection {
    switch (kind) {
      case FEED -> feeds.read(source, bytes(content));
      case TEXT, HTML, JSON -> {
        var bytes = bytes(content);
        single.read(source, Optional.of(kind.stem(name)), kind, bytes, Beside.NOTHING);
      }
      case RECORDS, ZIPPED_RECORDS -> records.read(source, kind, content);
      case ZIP, TAR, ZIPPED_TAR, WEB_ARCHIVE ->
          throw new Rejection("an archive inside an archive is not read");
    }
  }

  private static byte[] bytes(InputStream content) throws IOException, Rejection {
    var bytes = content.readNBytes(Largest.bytes() + 1);
    Largest.check("an entry", bytes.length);
    return bytes;
  }

  private static boolean isHidden(String name) {
    for (var part : name.split("/")) {
      if (part.startsWith(".") && !part.equals("..") && !part.equals(".")
          || part.equals(RESOURCE_FORKS)) {
        return true;
      }
    }
    return false;
  }
}
