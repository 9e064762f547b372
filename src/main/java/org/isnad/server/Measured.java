package org.isnad.server;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.metrics.MetricsProvider;

/** Measures how long answers take, beside what Fuseki counts itself. */
final class Measured implements Filter {
  private static final Set<String> PLACES =
      Set.of(
          "sparql",
          "isnad",
          "entity",
          "article",
          "articles",
          "ns",
          "shapes",
          "dump.nq.gz",
          "dump.ttl.gz",
          ".well-known",
          "mcp",
          "web");

  /** Adds how much is in the store to what is measured. */
  static void contents(ServletContext context, Keeper keeper) {
    registry(context)
        .ifPresent(
            registry -> {
              Gauge.builder("isnad.articles", () -> counted(keeper, true)).register(registry);
              Gauge.builder("isnad.triples", () -> counted(keeper, false)).register(registry);
            });
  }

  private static double counted(Keeper keeper, boolean articles) {
    if (!keeper.isReady()) {
      return Double.NaN;
    }
    return articles ? keeper.census().articles() : keeper.census().triples();
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long begin = System.nanoTime();
    var status = "broken";
    try {
      chain.doFilter(request, response);
      status = String.valueOf(((HttpServletResponse) response).getStatus());
    } finally {
      record((HttpServletRequest) request, status, System.nanoTime() - begin);
    }
  }

  private static void record(HttpServletRequest request, String status, long nanos) {
    registry(request.getServletContext())
        .ifPresent(
            registry ->
                Timer.builder("isnad.request")
                    .description("Time to the end of an answer")
                    .tag("place", place(request.getRequestURI()))
                    .tag("method", method(request.getMethod()))
                    .tag("status", status)
                    .publishPercentiles(0.5, 0.95, 0.99)
                    .register(registry)
                    .record(nanos, TimeUnit.NANOSECONDS));
  }

  /** Few words, whatever strangers ask for. */
  private static String place(String path) {
    var first = path.split("/", 3).length > 1 ? path.split("/", 3)[1] : "";
    return first.isEmpty() ? "front" : PLACES.contains(first) ? first : "other";
  }

  private static String method(String method) {
    return Set.of("GET", "HEAD", "POST", "OPTIONS", "DELETE", "PUT").contains(method)
        ? method
        : "other";
  }

  private static Optional<MeterRegistry> registry(ServletContext context) {
    return Optional.ofNullable(MetricsProvider.getMetricsProvider(context))
        .map(MetricsProvider::getMeterRegistry);
  }
}
