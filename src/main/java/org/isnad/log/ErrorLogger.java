package org.isnad.log;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Prints errors to the standard error, without stack trace: {@code ERROR Fuseki: no such port}. */
final class ErrorLogger extends LegacyAbstractLogger {
  private static final long serialVersionUID = 1L;

  ErrorLogger(String name) {
    this.name = name;
  }

  @Override
  public boolean isTraceEnabled() {
    return false;
  }

  @Override
  public boolean isDebugEnabled() {
    return false;
  }

  @Override
  public boolean isInfoEnabled() {
    return false;
  }

  @Override
  public boolean isWarnEnabled() {
    return false;
  }

  @Override
  public boolean isErrorEnabled() {
    return true;
  }

  @Override
  protected @Nullable String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level,
      @Nullable Marker marker,
      String message,
      Object @Nullable [] arguments,
      @Nullable Throwable cause) {
    var shortName = name.substring(name.lastIndexOf('.') + 1);
    var said = MessageFormatter.basicArrayFormat(message, arguments);
    var line = level + " " + shortName + ": " + said + System.lineSeparator();
    System.err.writeBytes(line.getBytes(StandardCharsets.UTF_8));
  }
}
