package org.isnad.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Tells a reader who has an answer already that it still holds: it does until the store changes.
 */
final class Freshness implements Filter {
  /** What is not the same the next time. */
  private static final Pattern FLEETING =
      Pattern.compile("\\b(now|rand|uuid|struuid)\\b", Pattern.CASE_INSENSITIVE);

  /** What says how the server is, not what is in the store. */
  private static final Set<String> OWN = Set.of("/health", "/metrics", "/$/metrics");

  private final Supplier<String> version;

  Freshness(Supplier<String> version) {
    this.version = version;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var asked = (HttpServletRequest) request;
    var answer = (HttpServletResponse) response;
    answer.setHeader("Vary", "Accept, Accept-Encoding, Accept-Language");
    answer.setHeader("X-Content-Type-Options", "nosniff");
    if (isRead(asked) && !isOwn(asked.getRequestURI()) && !isFleeting(asked)) {
      var tag = tag(asked);
      answer.setHeader("ETag", tag);
      answer.setHeader("Cache-Control", "no-cache");
      if (isHeld(asked.getHeader("If-None-Match"), tag)) {
        answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private static boolean isOwn(String path) {
    return OWN.contains(path) || Dumps.PLACES.contains(path);
  }

  private static boolean isRead(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  private static boolean isFleeting(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("query"))
        .filter(query -> FLEETING.matcher(query).find())
        .isPresent();
  }

  private String tag(HttpServletRequest request) {
    int asked =
        Objects.hash(
            request.getRequestURI(),
            request.getQueryString(),
            request.getHeader("Accept"),
            request.getHeader("Accept-Language"));
    return String.format(Locale.ROOT, "\"%s-%08x\"", version.get(), asked);
  }

  /** Jetty marks the tags of what it packs. */
  private static boolean isHeld(@org.jspecify.annotations.Nullable String held, String tag) {
    return held != null && held.replaceAll("--gzip|W/", "").contains(tag);
  }
}
