package org.isnad.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * Refuses a method that a place does not take, and names those that it does: RFC 9110 wants it, and
 * servlets that are left to themselves give back what was sent (TRACE), secrets too.
 */
final class Methods implements Filter {
  private static final int NOT_ALLOWED = 405;
  private static final String READ = "GET, HEAD, OPTIONS";
  private static final String ASKED = "GET, HEAD, POST, OPTIONS";
  private static final String SENT = "POST, OPTIONS";

  /** All others are read. */
  private static final Map<String, String> PLACES =
      Map.of(
          "/sparql",
          ASKED,
          "/isnad",
          ASKED,
          "/isnad/sparql",
          ASKED,
          "/isnad/shacl",
          SENT,
          Extract.PLACE,
          SENT,
          Server.TOOLS,
          SENT);

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var asked = (HttpServletRequest) request;
    var answer = (HttpServletResponse) response;
    var path = asked.getRequestURI();
    var allowed = PLACES.getOrDefault(path, READ);
    if (path.equals(Articles.PLACE) || path.startsWith(Articles.PLACE + "/")) {
      // It depends on the article, and is told there.
      chain.doFilter(request, response);
    } else if (!Set.of(allowed.split(", ")).contains(asked.getMethod())) {
      answer.setHeader("Allow", allowed);
      var sentence = asked.getMethod() + ": this address takes " + allowed + ".";
      Problem.write(new Refusal(NOT_ALLOWED, sentence), asked, answer);
    } else if (asked.getMethod().equals("OPTIONS")) {
      answer.setHeader("Allow", allowed);
    } else {
      chain.doFilter(request, response);
    }
  }
}
