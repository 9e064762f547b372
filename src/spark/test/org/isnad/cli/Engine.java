package org.isnad.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.apache.spark.launcher.JavaModuleOptions;

/** Apache Spark, as processes of this machine, and the job that is submitted to it. */
final class Engine implements AutoCloseable {
  private static final Path CLASS_PATH = Path.of("target/spark/engine.classpath");
  private static final Path HOME = Path.of("target/spark/home").toAbsolutePath();
  private static final Path JOB = Path.of("target/isnad-spark.jar").toAbsolutePath();
  private static final Pattern ADDRESS = Pattern.compile("spark://127\\.0\\.0\\.1:\\d+");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin/java").toString();
  private static final long MINUTES = 8;

  private final Path folder;
  private final List<Process> processes = new ArrayList<>();

  /** Lays out the folder of an installation, which workers need to start executors. */
  Engine(Path folder) throws IOException {
    this.folder = folder;
    var jars = Files.createDirectories(HOME.resolve("jars"));
    for (var jar : Files.readString(CLASS_PATH).strip().split(File.pathSeparator)) {
      var path = Path.of(jar);
      var link = jars.resolve(path.getFileName());
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, path);
    }
    Files.createDirectories(folder);
  }

  /** Starts a master and tells its address. */
  String master() throws Exception {
    var log = folder.resolve("master.log");
    start(
        "master",
        "256m",
        List.of(
            "org.apache.spark.deploy.master.Master",
            "--host",
            "127.0.0.1",
            "--port",
            "0",
            "--webui-port",
            "0"));
    await("a master", () -> ADDRESS.matcher(read(log)).find());
    var address = ADDRESS.matcher(read(log));
    address.find();
    return address.group();
  }

  /** Starts a worker with one core. */
  Process worker(String name, String master) throws Exception {
    var log = folder.resolve(name + ".log");
    var worker =
        start(
            name,
            "256m",
            List.of(
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--webui-port",
                "0",
                "--cores",
                "1",
                "--memory",
                "1536m",
                "--work-dir",
                folder.resolve(name).toString(),
                master));
    await("a worker", () -> read(log).contains("Successfully registered with master"));
    return worker;
  }

  /** Submits the job; {@link #log} has what it prints. */
  Process submit(String master, List<String> settings, Object... args) throws IOException {
    var line = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit", "--master", master));
    var common = List.of("spark.ui.enabled=false", "spark.driver.host=127.0.0.1");
    for (var each : List.of(common, settings)) {
      each.forEach(setting -> line.addAll(List.of("--conf", setting)));
    }
    line.add(JOB.toString());
    for (var arg : args) {
      line.add(arg.toString());
    }
    return start("driver", "1500m", line);
  }

  /** What the job printed. */
  String log() {
    return read(folder.resolve("driver.log"));
  }

  /** Ends a process and all that it started, at once. */
  static void kill(Process process) {
    var children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  /** The exit code. */
  static int end(Process process) throws InterruptedException {
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      throw new AssertionError("still running after " + MINUTES + " minutes");
    }
    return process.exitValue();
  }

  static void await(String what, BooleanSupplier isThere) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
    while (!isThere.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("no " + what + " after " + MINUTES + " minutes");
      }
      Thread.sleep(50);
    }
  }

  private Process start(String name, String heap, List<String> line) throws IOException {
    List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx" + heap));
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-cp", HOME.resolve("jars") + "/*"));
    command.addAll(line);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(folder.resolve(name + ".log").toFile());
    builder.environment().put("SPARK_HOME", HOME.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_LOCAL_DIRS", folder.resolve("local").toString());
    var process = builder.start();
    processes.add(process);
    return process;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      return "";
    }
  }

  @Override
  public void close() throws InterruptedException {
    processes.forEach(Engine::kill);
    for (var process : processes) {
      process.waitFor();
    }
  }
}
