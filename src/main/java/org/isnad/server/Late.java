package org.isnad.server;

import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/** A request whose rest did not come, or came too slowly. */
final class Late {
  private static final int STATUS = 408;

  private Late() {}

  /** Whether that is behind a fault. */
  static boolean is(Throwable fault) {
    for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
      boolean isSlow = cause instanceof HttpException http && http.getCode() == STATUS;
      if (isSlow || cause instanceof TimeoutException) {
        return true;
      }
    }
    return false;
  }

  static Refusal refusal() {
    return new Refusal(STATUS, "The rest of the request did not come, or too slowly.");
  }
}
