package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import org.isnad.catalog.Words;
import org.isnad.page.Tongue;

/** How pages are sent: they may load what this server has, and nothing of another. */
final class Pages {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  /** What Yasgui's table writes into the page, so that its columns can be drawn wider. */
  private static final String GRIPS = "'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='";

  /** Of the editor: as strict, but for the one style that the table needs. */
  static final String EDITOR = POLICY.replace("style-src 'self'", "style-src 'self' " + GRIPS);

  private static final Words WORDS = Words.load();

  private Pages() {}

  static Tongue tongue(HttpServletRequest request) {
    return Tongue.of(
        Optional.ofNullable(request.getParameter("lang")),
        Collections.list(request.getLocales()),
        WORDS);
  }

  static void send(String page, HttpServletResponse response) throws IOException {
    send(page, POLICY, response);
  }

  static void send(String page, String policy, HttpServletResponse response) throws IOException {
    response.setContentType("text/html; charset=utf-8");
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
  }
}
