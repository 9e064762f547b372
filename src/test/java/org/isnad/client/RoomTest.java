package org.isnad.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.cli.ServedArticles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Articles, mostly the seed and a hostile one, served, and a browser that looks at them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RoomTest {
  static final String SEED = "/article/000_b6c5ba483182c5f7";

  /** What stands in the light of the reader of an article. */
  static final String LIT =
      "return [...document.querySelectorAll('.lit')].map(e => e.textContent).join('')";

  private static final String OF_AXE = "Canvas2D";
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  Browser browser;
  private ServedArticles served;

  /** What is served; a folder is there for what is written first. */
  Path[] articles(Path folder) throws IOException {
    return new Path[] {Path.of("seeds"), Path.of("src/test/room")};
  }

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    browser = Browser.open("en");
    served = new ServedArticles(articles(folder));
  }

  @AfterAll
  void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
    if (served != null) {
      served.close();
    }
  }

  @BeforeEach
  void wide_and_light() {
    narrow(false);
    dark(false);
  }

  /** Without a slash at its end. */
  String address() {
    return served.address();
  }

  /** Opens a page anew and waits until its script, if it has one, has drawn it. */
  void show(String path) throws InterruptedException {
    browser.show("about:blank");
    browser.show(address() + path);
    browser.await("!document.getElementById('reading') || document.body.dataset.ready === ''");
  }

  Object script(String script, Object... arguments) {
    return Objects.requireNonNull(browser.driver().executeScript(script, arguments));
  }

  /** The faults that axe calls serious or critical. */
  List<?> faults() throws IOException {
    try (var in = RoomTest.class.getResourceAsStream(AXE)) {
      var axe = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      browser.driver().executeScript(axe);
    }
    var found =
        browser
            .driver()
            .executeAsyncScript(
                "const done = arguments[arguments.length - 1];"
                    + "axe.run(document, {resultTypes: ['violations']}).then(r => done("
                    + "r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
                    + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)"
                    + " + n.any.map(a => a.message).join()).join(' | '))))");
    return (List<?>) Objects.requireNonNull(found);
  }

  /** What a page should never do: complain, ask another host, fault a reader. */
  List<Object> wrongs() throws IOException {
    var wrongs = new ArrayList<Object>(browser.complaints());
    browser.requests().stream().filter(to -> !to.startsWith(address())).forEach(wrongs::add);
    wrongs.addAll(faults());
    browser.complaints().stream().filter(each -> !each.contains(OF_AXE)).forEach(wrongs::add);
    return wrongs;
  }

  void narrow(boolean phone) {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of(
                "width",
                phone ? 390 : 1280,
                "height",
                phone ? 800 : 1000,
                "deviceScaleFactor",
                1,
                "mobile",
                phone));
  }

  /** As it is printed, in light colours; {@link #dark} leads back to the screen. */
  void onPaper() {
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
  }

  void dark(boolean dark) {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "media",
                "",
                "features",
                List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return browser.driver().findElements(By.cssSelector(selector));
  }

  /** Whether nothing stands out of the page at its side. */
  boolean fits() {
    return Boolean.TRUE.equals(script("return document.body.scrollWidth <= innerWidth + 1"));
  }
}
