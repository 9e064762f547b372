package org.isnad.client;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.isnad.cli.ServedArticles;

/**
 * Measures how soon each page is seen and drawn, and what it takes, as the table of reading.md has
 * it: {@code ./mvnw -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.isnad.client.PageTimes}.
 */
public final class PageTimes {
  private static final int VISITS = 5;
  private static final int ARTICLES = 500;
  private static final String MEASURE =
      "const all = [...performance.getEntriesByType('navigation'),"
          + " ...performance.getEntriesByType('resource')];"
          + "return [performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,"
          + " performance.now(), all.reduce((sum, each) => sum + each.transferSize, 0) / 1000]";

  private PageTimes() {}

  public static void main(String[] args) throws Exception {
    System.out.println("| page | articles | first seen (ms) | drawn (ms) | sent (kB) |");
    System.out.println("|---|---:|---:|---:|---:|");
    var folder = Files.createTempDirectory("isnad-pages");
    measure("2", "/article/000_b6c5ba483182c5f7", Path.of("seeds"), Path.of("src/test/room"));
    measure("500", "/article/invented-77", Invented.write(ARTICLES, folder.resolve("all.jsonl")));
    var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    System.out.printf(Locale.ROOT, "load %.1f%n", load);
    System.exit(0);
  }

  private static void measure(String articles, String article, Path... inputs) throws Exception {
    var pages =
        Map.of(
            article,
            ".text .mark",
            "/entity/Q858",
            "#entity-articles .name",
            "/explore?view=network",
            ".network canvas",
            "/explore?view=timeline",
            ".timeline .moment",
            "/explore?view=map",
            ".map .point",
            "/search?q=syria",
            "#found-things a",
            "/try",
            "#own");
    try (var browser = Browser.open("en");
        var served = new ServedArticles(inputs)) {
      for (var page : pages.keySet().stream().sorted().toList()) {
        var part = Objects.requireNonNull(pages.get(page));
        List<List<Double>> visits = new ArrayList<>();
        for (int visit = 0; visit <= VISITS; visit++) {
          visits.add(visit(browser, served.address() + page, part));
        }
        // The first one warms the server up.
        var warm = visits.subList(1, visits.size());
        System.out.printf(
            Locale.ROOT,
            "| `%s` | %s | %.0f | %.0f | %.0f |%n",
            page,
            articles,
            median(warm, 0),
            median(warm, 1),
            median(warm, 2));
      }
    }
  }

  /** When it is first seen, when it is drawn at the latest, and what is sent: nothing is kept. */
  private static List<Double> visit(Browser browser, String address, String part)
      throws InterruptedException, IOException {
    browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
    browser.show("about:blank");
    browser.show(address + (address.contains("?") ? "&" : "?") + "lang=ar");
    browser.await("document.querySelector('" + part + "')");
    var measured = (List<?>) Objects.requireNonNull(browser.driver().executeScript(MEASURE));
    return measured.stream().map(number -> ((Number) number).doubleValue()).toList();
  }

  private static double median(List<List<Double>> visits, int which) {
    var sorted = new ArrayList<>(visits.stream().map(visit -> visit.get(which)).toList());
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
