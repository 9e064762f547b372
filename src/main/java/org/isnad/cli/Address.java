package org.isnad.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.apache.jena.fuseki.FusekiException;
import org.isnad.server.Server;
import org.isnad.server.Settings;
import org.isnad.store.Store;

/** Where a server listens. */
record Address(String host, int port) {
  private static final int LAST_PORT = 65535;

  Address {
    if (port < 0 || port > LAST_PORT) {
      throw Mistake.wrongUse("--port " + port + ": a port is a number from 0 to " + LAST_PORT);
    }
  }

  Server start(Store store, Settings settings) {
    try {
      return Server.start(store, settings);
    } catch (FusekiException failure) {
      throw Mistake.problem("can't serve at " + host + ":" + port + ": " + failure.getMessage());
    }
  }

  /** Before hours of reading, not after them. */
  void check() throws IOException {
    var address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw Mistake.wrongUse("--host " + host + ": no such host");
    }
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
    } catch (BindException refused) {
      if (String.valueOf(refused.getMessage()).contains("in use")) {
        throw Mistake.problem("port " + port + " is taken; choose another with --port");
      }
      throw Mistake.wrongUse("can't listen at " + host + ":" + port + ": " + refused.getMessage());
    }
  }
}
