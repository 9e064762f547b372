package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own. */
final class McpChild implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 120;

  private final Process process;
  private final Path errors;
  private final Writer in;
  private final BufferedReader out;

  private McpChild(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
    this.in = process.outputWriter(StandardCharsets.UTF_8);
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  static McpChild start(Object... args) throws IOException {
    var errors = Files.createTempFile("isnad", ".log");
    var child = new ProcessBuilder(command(args)).redirectError(errors.toFile()).start();
    return new McpChild(child, errors);
  }

  static List<String> command(Object... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Isnad.class.getName()));
    for (var arg : args) {
      command.add(arg.toString());
    }
    return command;
  }

  void say(String line) throws IOException {
    in.write(line + "\n");
    in.flush();
  }

  String line() throws IOException {
    return out.readLine();
  }

  void endInput() throws IOException {
    in.close();
  }

  List<String> restOfOutput() {
    return out.lines().toList();
  }

  int exitCode() throws InterruptedException {
    return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
  }

  String errors() throws IOException {
    return Files.readString(errors);
  }

  /** The first line on the standard error that begins so. */
  String error(String begin) throws Exception {
    for (int tries = 0; tries < PATIENCE_SECONDS * 5 && process.isAlive(); tries++) {
      var found = errors().lines().filter(line -> line.startsWith(begin)).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      Thread.sleep(200);
    }
    throw new IllegalStateException(errors());
  }

  @Override
  public void close() throws Exception {
    process.destroy();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    Files.deleteIfExists(errors);
  }
}
