package org.isnad.server;

import java.nio.file.Path;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/** What Jetty does around every answer: it packs, tells browsers that any page may read, ends. */
final class Connection {
  private static final int PATIENCE_MILLIS = 10_000;

  /** As most servers write it, and the microseconds that it took. */
  private static final String LINE = CustomRequestLog.EXTENDED_NCSA_FORMAT + " %D";

  private static final int WORTH_PACKING = 1_000;

  /** The id of an article may hold a slash or a percent sign; no path here leads to a file. */
  private static final UriCompliance NAMES =
      UriCompliance.DEFAULT.with(
          "names", Violation.AMBIGUOUS_PATH_SEPARATOR, Violation.AMBIGUOUS_PATH_ENCODING);

  private Connection() {}

  static void prepare(Server jetty, Settings settings) {
    for (var connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector network) {
        network.setHost(settings.host());
        network
            .getConnectionFactory(HttpConnectionFactory.class)
            .getHttpConfiguration()
            .setUriCompliance(NAMES);
      }
    }
    jetty.getDescendants(ServletHandler.class).forEach(h -> h.setDecodeAmbiguousURIs(true));
    jetty.insertHandler(new ShortQuestions(settings.limits().requestBytes()));
    jetty.insertHandler(packed());
    jetty.insertHandler(readByAnyPage());
    jetty.insertHandler(new GracefulHandler());
    jetty.setStopTimeout(PATIENCE_MILLIS);
    jetty.setStopAtShutdown(false);
    settings.log().ifPresent(file -> jetty.setRequestLog(new CustomRequestLog(writer(file), LINE)));
  }

  private static RequestLogWriter writer(Path file) {
    var writer = new RequestLogWriter(file.toString());
    writer.setAppend(true);
    // Never ended by a date: whoever wants pieces has tools for that.
    writer.setRetainDays(0);
    return writer;
  }

  private static GzipHandler packed() {
    var packed = new GzipHandler();
    packed.setMinGzipSize(WORTH_PACKING);
    packed.setExcludedMimeTypes("application/gzip");
    packed.addIncludedMethods("POST");
    return packed;
  }

  private static CrossOriginHandler readByAnyPage() {
    var readers = new CrossOriginHandler();
    readers.setAllowedOriginPatterns(Set.of("*"));
    readers.setAllowCredentials(false);
    readers.setAllowedMethods(Set.of("GET", "HEAD", "POST"));
    readers.setAllowedHeaders(Set.of("*"));
    readers.setExposedHeaders(
        Set.of("ETag", "Retry-After", "Link", "Location", "Content-Range", "Repr-Digest"));
    return readers;
  }
}
