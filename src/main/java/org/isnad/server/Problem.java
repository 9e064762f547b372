package org.isnad.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.web.HttpSC;

/** Tells why a request was refused: a line of text, or JSON (RFC 9457) for whoever reads that. */
final class Problem {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TOO_MANY = 429;

  private Problem() {}

  static void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      throw new IOException(refusal.sentence());
    }
    response.resetBuffer();
    response.setHeader("ETag", null);
    response.setHeader("Cache-Control", "no-store");
    if (refusal.status() == TOO_MANY) {
      response.setHeader("Retry-After", "1");
    }
    var asJson = readsJson(request);
    response.setContentType(asJson ? "application/problem+json" : "text/plain; charset=utf-8");
    var body = asJson ? json(refusal) : refusal.sentence() + "\n";
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    response.setStatus(refusal.status());
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static boolean readsJson(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Accept"))
        .filter(accept -> accept.contains("json") && !accept.startsWith("text/"))
        .isPresent();
  }

  private static String json(Refusal refusal) {
    ObjectNode problem = JSON.createObjectNode();
    problem.put("title", HttpSC.getMessage(refusal.status()));
    problem.put("status", refusal.status());
    problem.put("detail", refusal.sentence());
    for (var fault : refusal.faults()) {
      fault.place().ifPresent(p -> problem.put("line", p.line()).put("column", p.column()));
      fault.expected().forEach(problem.withArray("expected")::add);
    }
    return problem + "\n";
  }
}
