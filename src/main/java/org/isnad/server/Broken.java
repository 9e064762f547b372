package org.isnad.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Breaks the connection of an answer that could not be finished, so that nobody takes its beginning
 * for the whole.
 */
final class Broken implements Filter {
  private static final String MARK = Broken.class.getName();

  static void mark(ServletRequest request) {
    request.setAttribute(MARK, true);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (IOException | RuntimeException fault) {
      if (!Late.is(fault) || response.isCommitted()) {
        throw fault;
      }
      Problem.write(Late.refusal(), (HttpServletRequest) request, (HttpServletResponse) response);
    }
    if (request.getAttribute(MARK) != null) {
      throw new IOException("the answer is not whole");
    }
  }
}
