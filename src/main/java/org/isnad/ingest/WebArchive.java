package org.isnad.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipException;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the Arabic pages of a web archive (ISO 28500), as Common Crawl's CC-NEWS has them. A page
 * that tells no date has that of its capture. What is no page, or not Arabic, is only counted.
 */
final class WebArchive {
  private static final int LONGEST = 1 << 24;
  private static final int FEW = 100;
  private static final int OK = 200;

  private final Intake intake;
  private final AtomicLong position;

  WebArchive(Intake intake, AtomicLong position) {
    this.intake = intake;
    this.position = position;
  }

  void read(InputFile file) throws IOException, Rejection {
    if (file.size() == 0) {
      throw new Rejection("empty");
    }
    int pages = 0;
    int others = 0;
    try (var bytes = new CountedStream(Files.newInputStream(file.path()), position);
        var records = new WarcReader(bytes)) {
      for (var record = records.next(); record.isPresent(); record = records.next()) {
        var source = file.path() + "@" + records.position();
        if (read(source, record.get())) {
          pages++;
        } else {
          others++;
        }
      }
    } catch (IOException | IllegalArgumentException damage) {
      throw new Rejection("no web archive, or damaged; its first " + pages + " pages are kept");
    }
    if (others > 0) {
      var note = others + " records that are no page, or not Arabic, are passed over";
      intake.report(Problem.note(file.path().toString(), note));
    }
  }

  /** False for what is no page, or not Arabic. */
  private boolean read(String source, WarcRecord record) throws IOException {
    try {
      var draft = draft(record);
      draft.ifPresent(d -> accept(source, d));
      return draft.isPresent();
    } catch (Rejection rejection) {
      intake.report(rejection.in(source));
      return true;
    } catch (ParsingException malformed) {
      intake.report(Problem.rejected(source, "a malformed HTTP answer"));
      return true;
    } catch (ZipException | EOFException damage) {
      intake.report(Problem.rejected(source, "packed badly, or cut off"));
      return true;
    }
  }

  private void accept(String source, Draft draft) {
    try {
      intake.accept(source, draft, Optional.empty());
    } catch (Rejection rejection) {
      intake.report(rejection.in(source));
    }
  }

  private static Optional<Draft> draft(WarcRecord record) throws IOException, Rejection {
    if (record instanceof WarcResponse response && isWeb(response)) {
      var http = response.http();
      var type = http.contentType().base().toString();
      boolean page = http.status() == OK && type.endsWith("html");
      return page
          ? page(http.bodyDecoded(), capture(response.target(), response))
          : Optional.empty();
    }
    if (record instanceof WarcConversion text) {
      return text(text.body(), capture(text.target(), text));
    }
    return Optional.empty();
  }

  private static boolean isWeb(WarcResponse response) {
    return Optional.ofNullable(response.target()).filter(url -> url.startsWith("http")).isPresent();
  }

  private static Metadata capture(@Nullable String url, WarcRecord record) {
    return new Metadata(
        Optional.empty(),
        day(record),
        Optional.empty(),
        Optional.ofNullable(url),
        Optional.empty());
  }

  /** Empty where the record lacks its date, or has none that is one. */
  private static Optional<String> day(WarcRecord record) {
    try {
      return Optional.of(record.date().atZone(ZoneOffset.UTC).toLocalDate().toString());
    } catch (DateTimeException | NoSuchElementException undated) {
      return Optional.empty();
    }
  }

  private static Optional<Draft> page(MessageBody body, Metadata capture)
      throws IOException, Rejection {
    var bytes = bytes(body);
    var html = Decoding.of(bytes, Encodings.declared(bytes)).text();
    return hasArabic(html)
        ? arabic(HtmlPage.draft(html, Optional.empty(), Metadata.NONE, capture))
        : Optional.empty();
  }

  private static Optional<Draft> text(MessageBody body, Metadata capture)
      throws IOException, Rejection {
    var text = Decoding.of(bytes(body), Optional.empty()).text();
    return hasArabic(text)
        ? arabic(PlainText.draft(text, Optional.empty(), capture))
        : Optional.empty();
  }

  private static byte[] bytes(MessageBody body) throws IOException, Rejection {
    var bytes = body.stream().readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw new Rejection("a page of more than " + LONGEST + " bytes");
    }
    return bytes;
  }

  /** The menus of a page may be Arabic and its article not, and the other way round. */
  private static Optional<Draft> arabic(Draft draft) {
    return ArabicText.isArabic(draft.text()) ? Optional.of(draft) : Optional.empty();
  }

  /** Whether it is worth while to parse a page. */
  private static boolean hasArabic(String page) {
    int letters = 0;
    for (int i = 0; i < page.length() && letters < FEW; i++) {
      letters += Character.UnicodeBlock.of(page.charAt(i)) == Character.UnicodeBlock.ARABIC ? 1 : 0;
    }
    return letters >= FEW;
  }
}
