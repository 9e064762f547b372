package org.isnad.server;

import java.nio.file.Path;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** What Jetty does around every answer: it packs, tells browsers that any page may read, ends. */
final class Connection {
  private static final int PATIENCE_MILLIS = 10_000;

  /**
   * Connections at once. There is a thread for each, so that whoever holds one takes none from
   * others: a body that does not come and a reader who does not read keep one waiting.
   */
  private static final int MOST = 2_000;

  /** Besides those that answer: they accept, select, and end what is idle. */
  private static final int SPARE_THREADS = 48;

  private static final int IDLE_MILLIS = 30_000;
  private static final int IDLE_MILLIS_WHERE_FULL = 2_000;

  /** Bytes a second of a body, on average. */
  private static final int SLOWEST = 500;

  /** Of an answer, before it is sent. Fuseki's own is 5 MB, for each request that is answered. */
  private static final int BUFFER = 1 << 17;

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
        network.setIdleTimeout(IDLE_MILLIS);
        var http = network.getConnectionFactory(HttpConnectionFactory.class);
        http.getHttpConfiguration().setUriCompliance(NAMES);
        http.getHttpConfiguration().setMinRequestDataRate(SLOWEST);
        http.getHttpConfiguration().setOutputBufferSize(BUFFER);
      }
    }
    if (jetty.getThreadPool() instanceof QueuedThreadPool threads) {
      threads.setMaxThreads(MOST + SPARE_THREADS);
    }
    var most = new NetworkConnectionLimit(MOST, jetty);
    most.setEndPointIdleTimeout(IDLE_MILLIS_WHERE_FULL);
    jetty.addBean(most);
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
