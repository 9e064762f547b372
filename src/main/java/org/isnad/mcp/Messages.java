package org.isnad.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/**
 * The lines of an input that are messages. At any other line the SDK would stop to read and say
 * nothing; nor does it tell when the input has ended.
 */
final class Messages extends InputStream {
  /** Of a message, in chars. */
  static final int MOST = 1 << 22;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final BufferedReader lines;
  private final McpJsonMapper json;
  private final Consumer<String> notices;
  private byte[] line = new byte[0];
  private int at;

  /**
   * Of an input.
   *
   * @param notices is told in a sentence what is passed over
   */
  Messages(InputStream in, McpJsonMapper json, Consumer<String> notices) {
    this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.json = json;
    this.notices = notices;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    if (at == line.length && !next()) {
      return -1;
    }
    int count = Math.min(most, line.length - at);
    System.arraycopy(line, at, bytes, from, count);
    at += count;
    return count;
  }

  private boolean next() throws IOException {
    for (var text = lines.readLine(); text != null; text = lines.readLine()) {
      if (isMessage(text)) {
        line = (text + "\n").getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
      }
    }
    ended.countDown();
    return false;
  }

  private boolean isMessage(String text) {
    if (text.isBlank()) {
      return false;
    }
    if (text.length() >= MOST) {
      notices.accept("a message of more than " + MOST + " characters is passed over");
      return false;
    }
    try {
      McpSchema.deserializeJsonRpcMessage(json, text);
      return true;
    } catch (IOException | IllegalArgumentException fault) {
      notices.accept("a line that is no message is passed over");
      return false;
    }
  }

  void awaitEnd() throws InterruptedException {
    ended.await();
  }
}
