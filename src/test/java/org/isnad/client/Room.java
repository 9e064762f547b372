package org.isnad.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.cli.ServedArticles;

/** Articles, mostly the seed and a hostile one, served, and a browser that looks at them. */
final class Room implements AutoCloseable {
  static final String SEED = "/article/000_b6c5ba483182c5f7";
  private static final String OF_AXE = "Canvas2D";
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private final ServedArticles served;
  private final Browser browser;

  private Room(ServedArticles served, Browser browser) {
    this.served = served;
    this.browser = browser;
  }

  static Room open() throws IOException {
    return open(Path.of("seeds"), Path.of("src/test/room"));
  }

  /** With articles of a test's own. */
  static Room open(Path... articles) throws IOException {
    var browser = Browser.open("en");
    return new Room(new ServedArticles(articles), browser);
  }

  Browser browser() {
    return browser;
  }

  String address() {
    return served.address();
  }

  /** Opens a page anew and waits until its script has drawn it. */
  void show(String path) throws InterruptedException {
    browser.show("about:blank");
    browser.show(served.address() + path);
    browser.await("document.body.dataset.ready === ''");
  }

  Object script(String script, Object... arguments) {
    return Objects.requireNonNull(browser.driver().executeScript(script, arguments));
  }

  /** The faults that axe calls serious or critical. */
  List<?> faults() throws IOException {
    try (var in = Room.class.getResourceAsStream(AXE)) {
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

  void dark(boolean dark) {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "features",
                List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  @Override
  public void close() {
    browser.close();
    try {
      served.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
