package org.isnad.log;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPLogger;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Where SLF4J asks for loggers. A library that does it would be welcome, but those that write no
 * stack traces read a configuration first, for a quarter of a second.
 */
public final class ErrorLogs implements SLF4JServiceProvider {
  private static final String API = "2.0.99";

  /** Of the bulk loader, whose faults {@code isnad load} tells. */
  private static final String TOLD = "org.apache.jena.tdb2.loader.";

  private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
  private final IMarkerFactory markers = new BasicMarkerFactory();
  private final MDCAdapter context = new NOPMDCAdapter();

  @Override
  public ILoggerFactory getLoggerFactory() {
    return name ->
        name.startsWith(TOLD)
            ? NOPLogger.NOP_LOGGER
            : loggers.computeIfAbsent(name, ErrorLogger::new);
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return markers;
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return context;
  }

  @Override
  public String getRequestedApiVersion() {
    return API;
  }

  @Override
  public void initialize() {
    // Nothing to read.
  }
}
