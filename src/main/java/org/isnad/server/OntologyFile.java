package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** The ontology as its authors wrote it, and the checksum of that file. */
final class OntologyFile extends HttpServlet {
  static final String PLACE = "/ontology.ttl";
  static final String SUM = PLACE + ".sha256";

  private static final long serialVersionUID = 1L;
  private static final String RESOURCE = "/ontology/isnad.ttl";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var file = read();
    var isSum = request.getRequestURI().equals(SUM);
    response.setContentType(isSum ? "text/plain; charset=utf-8" : "text/turtle; charset=utf-8");
    response.getOutputStream().write(isSum ? sumLine(file) : file);
  }

  private static byte[] read() {
    try (var in = OntologyFile.class.getResourceAsStream(RESOURCE)) {
      return Objects.requireNonNull(in, RESOURCE).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] sumLine(byte[] file) {
    try {
      var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
      return (digest + "  " + PLACE.substring(1) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
