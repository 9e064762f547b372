package org.isnad.client;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium without a window, as the system has it. Where it has none, tests are skipped; with
 * {@code -Disnad.browser=required}, as {@code .ci/run} sets it, they fail.
 */
final class Browser implements AutoCloseable {
  private static final boolean REQUIRED = "required".equals(System.getProperty("isnad.browser"));
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--force-prefers-reduced-motion",
          "--window-size=1280,1000");

  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;
  private final List<String> requests = new ArrayList<>();

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** With an empty profile, in a language such as {@code ar}. */
  static Browser open(String language) throws IOException {
    var chromium = program("chromium", "chromium-browser", "google-chrome");
    var chromedriver = program("chromedriver");
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      var missing = "no Chromium with its ChromeDriver on the PATH, so no page is looked at";
      assumeTrue(REQUIRED, missing);
      throw new IOException(missing);
    }
    // It warns of every Chromium younger than itself.
    SELENIUM.setLevel(Level.SEVERE);
    var options = new ChromeOptions();
    options.setBinary(chromium.get());
    options.addArguments(FLAGS);
    options.addArguments(
        "--lang=" + language, "--user-data-dir=" + Files.createTempDirectory("isnad-browser"));
    options.setExperimentalOption("prefs", Map.ofEntries(entry("intl.accept_languages", language)));
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    var service = new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.get());
    return new Browser(new ChromeDriver(service.build(), options));
  }

  private static Optional<File> program(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(p -> new File(p, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  ChromeDriver driver() {
    return driver;
  }

  void show(String address) {
    driver.get(address);
  }

  /** Waits until a script's expression is true. */
  void await(String expression) throws InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!Boolean.TRUE.equals(driver.executeScript("return !!(" + expression + ")"))) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never true: " + expression + "; console: " + complaints());
      }
      Thread.sleep(50);
    }
  }

  String text(String selector) {
    return driver.findElement(By.cssSelector(selector)).getText();
  }

  boolean shows(String selector) {
    return !driver.findElements(By.cssSelector(selector)).isEmpty();
  }

  /** What the console was told since it was last asked, but for what is only of interest. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(line -> line.getLevel().intValue() >= Level.WARNING.intValue())
        .map(line -> line.getLevel() + " " + line.getMessage())
        .toList();
  }

  /**
   * The addresses that were asked for since the start, but for what they hold themselves and the
   * browser's own.
   */
  List<String> requests() throws JsonProcessingException {
    for (var line : driver.manage().logs().get(LogType.PERFORMANCE)) {
      var message = JSON.readTree(line.getMessage()).get("message");
      if (message.get("method").asText().equals("Network.requestWillBeSent")) {
        requests.add(message.get("params").get("request").get("url").asText());
      }
    }
    return requests.stream().filter(address -> !address.matches("(data|blob|chrome):.*")).toList();
  }

  /** Writes what is to be seen where {@code -Disnad.pictures=DIR} asks for it. */
  void picture(String name) throws IOException {
    var folder = System.getProperty("isnad.pictures");
    if (folder != null) {
      var bytes = driver.getScreenshotAs(org.openqa.selenium.OutputType.BYTES);
      Files.write(Files.createDirectories(Path.of(folder)).resolve(name + ".png"), bytes);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
