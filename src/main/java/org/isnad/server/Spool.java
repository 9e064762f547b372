package org.isnad.server;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The body of a request on disk, unpacked where it came packed, while it is read. */
final class Spool implements Closeable {
  private static final int BAD = 400;
  private static final int TOO_LARGE = 413;
  private static final int UNSUPPORTED = 415;
  private static final int BUFFER = 1 << 16;
  private static final long PATIENCE_NANOS = 1_000_000_000;
  private static final long PAUSE_NANOS = 5_000_000;

  private final Path file;

  private Spool(Path file) {
    this.file = file;
  }

  /**
   * Takes a body in.
   *
   * @param most bytes, as they come and unpacked
   * @throws Refusal where it is longer, or packed in a way that is not known
   */
  static Spool of(HttpServletRequest request, long most) throws IOException {
    if (request.getContentLengthLong() > most) {
      passOver(request.getInputStream());
      throw tooLarge(most);
    }
    var spool = new Spool(Files.createTempFile("isnad", ".post"));
    try (var body = body(request)) {
      if (!spool.isFilled(body, most)) {
        passOver(request.getInputStream());
        throw tooLarge(most);
      }
      return spool;
    } catch (ZipException | EOFException damage) {
      spool.close();
      throw new Refusal(BAD, "The body is not gzip, or cut off.");
    } catch (IOException | RuntimeException failure) {
      spool.close();
      throw failure;
    }
  }

  private static InputStream body(HttpServletRequest request) throws IOException {
    var encoding =
        Optional.ofNullable(request.getHeader("Content-Encoding"))
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .orElse("identity");
    return switch (encoding) {
      case "identity" -> request.getInputStream();
      case "gzip", "x-gzip" -> new GZIPInputStream(request.getInputStream(), BUFFER);
      default ->
          throw new Refusal(UNSUPPORTED, "Content-Encoding " + encoding + ": send gzip or none.");
    };
  }

  /** False where there is more. */
  private boolean isFilled(InputStream body, long most) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      var buffer = new byte[BUFFER];
      long length = 0;
      for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
        length += n;
        if (length > most) {
          return false;
        }
        out.write(buffer, 0, n);
      }
    }
    return true;
  }

  /**
   * Reads on for a moment: where a connection is closed upon somebody who still sends, the answer
   * is lost to him.
   */
  private static void passOver(ServletInputStream body) throws IOException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    var buffer = new byte[BUFFER];
    while (!body.isFinished() && System.nanoTime() < end) {
      if (body.available() == 0) {
        LockSupport.parkNanos(PAUSE_NANOS);
      } else if (body.read(buffer) < 0) {
        return;
      }
    }
  }

  private static Refusal tooLarge(long most) {
    return new Refusal(
        TOO_LARGE, "Too much at once: up to " + most + " bytes, unpacked; send several requests.");
  }

  Path file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
