package org.isnad.server;

import java.util.Set;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/** What Jetty does around every answer: it packs, tells browsers that any page may read, ends. */
final class Connection {
  private static final int PATIENCE_MILLIS = 10_000;
  private static final int WORTH_PACKING = 1_000;

  private Connection() {}

  static void prepare(Server jetty, String host, Limits limits) {
    for (var connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector network) {
        network.setHost(host);
      }
    }
    jetty.insertHandler(new ShortQuestions(limits.requestBytes()));
    jetty.insertHandler(packed());
    jetty.insertHandler(readByAnyPage());
    jetty.insertHandler(new GracefulHandler());
    jetty.setStopTimeout(PATIENCE_MILLIS);
    jetty.setStopAtShutdown(false);
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
    readers.setExposedHeaders(Set.of("ETag", "Retry-After", "Link"));
    return readers;
  }
}
