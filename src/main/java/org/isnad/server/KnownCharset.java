package org.isnad.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;

/** Refuses a request in a charset that there is not; Jetty would fail when it reads a parameter. */
final class KnownCharset implements Filter {
  private static final int UNSUPPORTED = 415;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isKnown(request)) {
      chain.doFilter(request, response);
    } else {
      Problem.write(
          new Refusal(UNSUPPORTED, "The charset that Content-Type names is not known; send UTF-8."),
          (HttpServletRequest) request,
          (HttpServletResponse) response);
    }
  }

  private static boolean isKnown(ServletRequest request) {
    try {
      var name = request.getCharacterEncoding();
      return name == null || Charset.isSupported(name);
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
