package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.catalog.Download;

/** All that is in the store as a file, whole or in part, and its checksum. */
final class Dumps extends HttpServlet {
  static final Set<String> PLACES =
      Set.of(
          "/" + Dumper.QUADS,
          "/" + Dumper.TRIPLES,
          "/" + Dumper.QUADS + Dumps.SUM,
          "/" + Dumper.TRIPLES + Dumps.SUM);

  private static final long serialVersionUID = 1L;
  private static final String SUM = ".sha256";
  private static final int NOT_FOUND = 404;
  private static final int NOT_YET = 503;

  private final transient Optional<Dumper> dumper;

  Dumps(Optional<Dumper> dumper) {
    this.dumper = dumper;
  }

  /** Those that can be had now. */
  List<Download> files() {
    return dumper.flatMap(Dumper::current).map(Dumper.Edition::files).orElse(List.of());
  }

  /** Another word where other files can be had. */
  String version() {
    return dumper
        .flatMap(Dumper::current)
        .map(edition -> "." + edition.folder().getFileName())
        .orElse("");
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      try {
        answer(request, response);
      } catch (NoSuchFileException replaced) {
        // By the next edition, between the look at the last one and its opening.
        answer(request, response);
      }
    } catch (Refusal refusal) {
      Problem.write(refusal, request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (dumper.isEmpty()) {
      throw new Refusal(NOT_FOUND, "This server makes no dumps.");
    }
    var name = request.getRequestURI().substring(1);
    var edition = dumper.get().current();
    if (edition.isEmpty()) {
      response.setHeader("Retry-After", "10");
      throw new Refusal(NOT_YET, "The first dump is being made; come again in a moment.");
    }
    var file = edition.get().file(name.replace(SUM, "")).orElseThrow();
    response.setHeader("Cache-Control", "no-cache");
    if (name.endsWith(SUM)) {
      response.setContentType("text/plain; charset=utf-8");
      response.getOutputStream().write(Dumper.sumLine(file).getBytes(StandardCharsets.UTF_8));
      return;
    }
    try (var channel = FileChannel.open(edition.get().folder().resolve(name))) {
      send(channel, file, request, response);
    }
  }

  private static void send(
      FileChannel channel, Download file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var tag = "\"" + file.sha256() + "\"";
    response.setHeader("ETag", tag);
    response.setDateHeader("Last-Modified", file.modified().toEpochMilli());
    response.setHeader("Accept-Ranges", "bytes");
    response.setHeader("Repr-Digest", "sha-256=:" + base64(file.sha256()) + ":");
    if (isHeld(file, tag, request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/gzip");
    var range = ByteRange.of(request, file, tag);
    if (range.isPart()) {
      response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
      response.setHeader("Content-Range", range.header());
    }
    response.setContentLengthLong(range.length());
    if (!request.getMethod().equals("HEAD")) {
      var out = Channels.newChannel(response.getOutputStream());
      long at = range.from();
      while (at < range.end()) {
        at += channel.transferTo(at, range.end() - at, out);
      }
    }
  }

  private static boolean isHeld(Download file, String tag, HttpServletRequest request) {
    var held = request.getHeader("If-None-Match");
    if (held != null) {
      return held.contains(tag) || held.strip().equals("*");
    }
    try {
      return request.getDateHeader("If-Modified-Since")
          >= file.modified().truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private static String base64(String hexadecimal) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hexadecimal));
  }
}
