package org.isnad.ingest;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.isnad.model.Problem;

/** Reads a file of any kind. A bad one is reported. */
final class AnyFile {
  private final Intake intake;
  private final SingleFile single;
  private final RecordFile records;
  private final FeedFile feeds;
  private final ArchiveFile archives;
  private final WebArchive pages;

  /**
   * @param position counts the bytes taken from files
   */
  AnyFile(Intake intake, AtomicLong position) {
    this.intake = intake;
    this.single = new SingleFile(intake);
    this.records = new RecordFile(intake, position);
    this.feeds = new FeedFile(intake);
    this.archives = new ArchiveFile(intake, position);
    this.pages = new WebArchive(intake, position);
  }

  void read(InputFile file) {
    var source = file.path().toString();
    try {
      switch (file.kind()) {
        case TEXT, HTML, JSON -> single.read(file);
        case RECORDS, ZIPPED_RECORDS -> records.read(file);
        case FEED -> feeds.read(file);
        case ZIP, TAR, ZIPPED_TAR -> archives.read(file);
        case WEB_ARCHIVE -> pages.read(file);
      }
    } catch (Rejection rejection) {
      intake.report(rejection.in(source));
    } catch (IOException failure) {
      intake.report(Problem.rejected(source, InputFiles.reason(failure)));
    }
  }
}
