import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

/**
 * Puts the launcher beside the jar, and a class-data archive that makes it start quickly: the
 * classes that serving the seeds and answering a query load. Where a Java cannot make the archive,
 * the launcher works without it. Run by the build: {@code java MakeLauncher.java target}.
 */
public final class MakeLauncher {
  private static final int PATIENCE_SECONDS = 60;

  private MakeLauncher() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    var target = Path.of(args[0]);
    var launcher = target.resolve("isnad");
    Files.copy(
        Path.of("src/launcher/isnad"), launcher, StandardCopyOption.REPLACE_EXISTING);
    launcher.toFile().setExecutable(true, false);
    var archive = target.resolve("isnad.jsa");
    Files.deleteIfExists(archive);
    var server = start(target, archive);
    try {
      waitForAnswer(server.port(), server.process());
    } finally {
      server.process().destroy();
      if (!server.process().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        server.process().destroyForcibly();
      }
    }
    if (!Files.exists(archive)) {
      System.out.println("No class-data archive was made; target/isnad starts without one.");
    }
  }

  private record Server(Process process, int port) {}

  private static Server start(Path target, Path archive) throws IOException {
    int port = freePort();
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-XX:ArchiveClassesAtExit=" + archive.toAbsolutePath(),
                "-Xlog:disable",
                "-jar",
                target.resolve("isnad.jar").toAbsolutePath().toString(),
                "serve",
                "seeds",
                "--port",
                String.valueOf(port))
            .redirectErrorStream(true)
            .redirectOutput(target.resolve("launcher.log").toFile())
            .start();
    return new Server(process, port);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void waitForAnswer(int port, Process process) throws InterruptedException {
    var query = URI.create("http://localhost:" + port + "/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D");
    var request = HttpRequest.newBuilder(query).build();
    var client = HttpClient.newHttpClient();
    for (int tries = 0; tries < PATIENCE_SECONDS * 5 && process.isAlive(); tries++) {
      try {
        if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // The server is still starting.
      }
      Thread.sleep(200);
    }
  }
}
