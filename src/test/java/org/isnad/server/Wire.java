package org.isnad.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A connection to a server on this machine, byte by byte: what no library would send. */
final class Wire implements AutoCloseable {
  private final Socket socket;

  Wire(int port) throws IOException {
    this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(10_000);
  }

  /** All that is answered, until the server closes or is silent. */
  static String ask(int port, String request) throws IOException {
    try (var wire = new Wire(port)) {
      wire.send(request);
      return wire.rest();
    }
  }

  /** The status alone, 0 where the server closes without a word. */
  static int status(int port, String request) throws IOException {
    var answer = ask(port, request);
    return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }

  void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(UTF_8));
    socket.getOutputStream().flush();
  }

  /** A little more, if anybody still listens. */
  void trickle() {
    try {
      send(" ");
    } catch (IOException cutOff) {
      // That is what is wanted.
      return;
    }
  }

  String rest() throws IOException {
    var answer = new StringBuilder();
    var bytes = new byte[8192];
    try {
      int count = socket.getInputStream().read(bytes);
      while (count >= 0) {
        answer.append(new String(bytes, 0, count, UTF_8));
        count = socket.getInputStream().read(bytes);
      }
    } catch (SocketTimeoutException silent) {
      answer.append("(silent)");
    } catch (IOException reset) {
      answer.append("(reset)");
    }
    return answer.toString();
  }

  /** Whether the server has closed it, after a time at the most. */
  boolean isClosedWithin(int millis) throws IOException {
    socket.setSoTimeout(millis);
    try {
      return socket.getInputStream().read() < 0;
    } catch (SocketTimeoutException open) {
      return false;
    } catch (IOException reset) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
