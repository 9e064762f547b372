package org.isnad.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, with a small heap, until its input ends. */
final class SmallHeap implements AutoCloseable {
  private final Process process;
  private final String address;

  SmallHeap(int megabytes) throws Exception {
    process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx" + megabytes + "m",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    address = process.inputReader().readLine();
  }

  /** The server's own process. */
  public static void main(String[] args) throws Exception {
    try (var ask = new Ask(new Limits(Duration.ofSeconds(60), 4, 10_000, 0, 70))) {
      System.out.println(ask.request("").build().uri());
      System.in.read();
    }
  }

  String address() {
    return address;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() throws Exception {
    process.getOutputStream().close();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
