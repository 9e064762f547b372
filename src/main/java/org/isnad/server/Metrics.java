package org.isnad.server;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmHeapPressureMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.apache.jena.fuseki.servlets.HttpAction;

/**
 * What is measured of a server, and of the JVM. Fuseki's own would stay in the JVM for ever, and
 * the store with it: what counts the collections of the heap hangs from these.
 */
final class Metrics implements MetricsProvider, AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final JvmHeapPressureMetrics heap = new JvmHeapPressureMetrics();

  Metrics() {
    registry.config().commonTags("application", "fuseki");
    List.<MeterBinder>of(
            collections,
            heap,
            new JvmMemoryMetrics(),
            new JvmThreadMetrics(),
            new ClassLoaderMetrics(),
            new FileDescriptorMetrics(),
            new ProcessorMetrics(),
            new UptimeMetrics())
        .forEach(binder -> binder.bindTo(registry));
  }

  @Override
  public MeterRegistry getMeterRegistry() {
    return registry;
  }

  @Override
  public void scrape(HttpAction action) {
    var response = action.getResponse();
    response.setContentType("text/plain; version=0.0.4; charset=utf-8");
    try (var out = response.getOutputStream()) {
      out.write(registry.scrape().getBytes(StandardCharsets.UTF_8));
    } catch (IOException gone) {
      Broken.mark(action.getRequest());
    }
  }

  @Override
  public void close() {
    collections.close();
    heap.close();
    registry.close();
  }
}
