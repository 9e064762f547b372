package org.isnad.cli;

import java.util.Optional;
import org.isnad.intake.Reception;
import org.isnad.server.Server;

/** All that uses a store while it is served; over before the store is closed. */
final class Running implements AutoCloseable {
  private final Server server;
  private final Optional<Reception> reception;
  private final Runnable end;
  private boolean closed;

  /**
   * @param end ends what comes in by itself
   */
  Running(Server server, Optional<Reception> reception, Runnable end) {
    this.server = server;
    this.reception = reception;
    this.end = end;
  }

  /**
   * Whoever is being answered is answered; what comes by itself is put off. A second call waits for
   * the first.
   */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      reception.ifPresent(Reception::close);
      end.run();
      server.close();
    }
  }
}
