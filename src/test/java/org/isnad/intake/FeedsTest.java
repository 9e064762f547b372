package org.isnad.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.intake.NewsStand.rss;
import static org.isnad.intake.NewsStand.summary;
import static org.isnad.intake.NewsStand.whole;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.isnad.intake.NewsStand.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {
  private static final String FEED = "/feed";
  private static final String PAGE =
      "<html><nav>الرئيسية</nav><h1>لقاء</h1><article><p>التقى الوفد الوزير في المدينة أمس.</p>"
          + "<p>وقال الوزير إن اللقاء كان مثمرا وطويلا.</p></article></html>";

  private final List<String> log = new CopyOnWriteArrayList<>();
  private Desk desk;
  private NewsStand stand;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk();
    stand = new NewsStand();
  }

  @AfterEach
  void close() {
    desk.close();
    stand.close();
    assertThat(stand.most.get()).isLessThanOrEqualTo(1);
  }

  private Feeds ask(int intervalMillis) {
    return ask(intervalMillis, stand.address(FEED));
  }

  private Feeds ask(int intervalMillis, URI... feeds) {
    var interval = Duration.ofMillis(intervalMillis);
    return new Feeds(List.of(feeds), desk.reception, interval, Duration.ZERO, log::add);
  }

  @Test
  void takes_in_whole_entries_and_new_ones_and_changed_ones() throws Exception {
    stand.put(FEED, Answer.of(rss(whole("1", "وصل الوفد."))));
    try (var feeds = ask(20)) {
      Desk.await(() -> desk.texts().equals(List.of("وصل الوفد.")));
      stand.put(FEED, Answer.of(rss(whole("2", "عاد الوفد."), whole("1", "وصل الوفد."))));
      Desk.await(() -> desk.texts().equals(List.of("عاد الوفد.", "وصل الوفد.")));
      stand.put(FEED, Answer.of(rss(whole("2", "عاد الوفد."), whole("1", "سافر الوفد."))));
      Desk.await(() -> desk.texts().equals(List.of("سافر الوفد.", "عاد الوفد.")));

      assertThat(feeds).isNotNull();
      Desk.await(() -> log.stream().filter(line -> line.contains("1 articles")).count() == 3);
    }
  }

  @Test
  void reads_the_page_of_a_summary_once() throws Exception {
    stand.put("/page", Answer.of(PAGE));
    stand.put(FEED, Answer.of(rss(summary(stand.address("/page"), "التقى الوفد الوزير."))));
    try (var feeds = ask(20)) {
      Desk.await(() -> stand.times(FEED) > 3);

      assertThat(desk.texts()).hasSize(1);
      assertThat(desk.texts().get(0)).startsWith("لقاء\nالتقى الوفد").endsWith("مثمرا وطويلا.");
      assertThat(stand.times("/page")).isEqualTo(1);
      assertThat(feeds).isNotNull();
    }
    try (var again = ask(20)) {
      Desk.await(() -> stand.times(FEED) > 8);
      assertThat(stand.times("/page")).isEqualTo(1);
      assertThat(again).isNotNull();
    }
  }

  @Test
  void where_there_is_no_page_the_summary_is_read() throws Exception {
    stand.put(FEED, Answer.of(rss(summary(stand.address("/none"), "التقى الوفد الوزير."))));
    try (var feeds = ask(20)) {
      Desk.await(() -> desk.texts().equals(List.of("التقى الوفد الوزير.")));
      Desk.await(() -> log.stream().anyMatch(line -> line.contains("only a summary")));
      assertThat(feeds).isNotNull();
    }
  }

  @Test
  void a_page_that_may_come_later_is_waited_for() throws Exception {
    stand.put("/page", Answer.of(500, Map.of()));
    stand.put(FEED, Answer.of(rss(summary(stand.address("/page"), "التقى الوفد الوزير."))));
    try (var feeds = ask(100)) {
      Desk.await(() -> stand.times("/page") == 1);
      assertThat(desk.texts()).isEmpty();
      stand.put("/page", Answer.of(PAGE));
      Desk.await(() -> desk.texts().size() == 1);
      assertThat(desk.texts().get(0)).contains("مثمرا");
      assertThat(feeds).isNotNull();
    }
  }

  @Test
  void asks_for_nothing_that_it_has() throws Exception {
    var headers = Map.of("ETag", "\"one\"", "Last-Modified", "Fri, 04 Mar 2016 10:00:00 GMT");
    stand.put(FEED, new Answer(200, headers, rss(whole("1", "وصل الوفد.")).getBytes(UTF_8)));
    try (var feeds = ask(20)) {
      Desk.await(() -> stand.times(FEED) > 2);
      assertThat(stand.asked.get(0)).isEqualTo(FEED);
      assertThat(stand.asked.get(1)).isEqualTo(FEED + " \"one\" Fri, 04 Mar 2016 10:00:00 GMT");
      assertThat(feeds).isNotNull();
    }
  }

  @Test
  void a_packed_answer_is_unpacked() throws Exception {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(rss(whole("1", "وصل الوفد.")).getBytes(UTF_8));
    }
    stand.put(FEED, new Answer(200, Map.of("Content-Encoding", "gzip"), packed.toByteArray()));
    try (var feeds = ask(1000)) {
      Desk.await(() -> desk.texts().equals(List.of("وصل الوفد.")));
      assertThat(feeds).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void is_not_asked_before_it_allows(int status) throws Exception {
    stand.put(FEED, Answer.of(status, Map.of("Retry-After", "2")));
    try (var feeds = ask(10)) {
      Desk.await(() -> stand.times(FEED) == 1);
      long begin = System.nanoTime();
      stand.put(FEED, Answer.of(rss(whole("1", "وصل الوفد."))));
      Thread.sleep(1200);
      assertThat(stand.times(FEED)).isEqualTo(1);
      Desk.await(() -> desk.texts().size() == 1);
      assertThat(Duration.ofNanos(System.nanoTime() - begin))
          .isGreaterThan(Duration.ofMillis(1800));
      assertThat(feeds).isNotNull();
    }
  }

  @Test
  void a_feed_that_fails_is_asked_less_and_less_often() throws Exception {
    stand.put(FEED, Answer.of(500, Map.of()));
    try (var feeds = ask(400)) {
      Thread.sleep(3500);
      // At 0, 0.8, 2.4, 5.6 s; without backing off it would be eight times.
      assertThat(stand.times(FEED)).isBetween(2L, 3L);
      assertThat(log).allMatch(line -> line.contains("HTTP 500; asked again in"));
      assertThat(feeds).isNotNull();
    }
  }

  @Test
  void what_is_gone_is_not_asked_for_again() throws Exception {
    stand.put(FEED, Answer.of(410, Map.of()));
    try (var feeds = ask(10)) {
      Thread.sleep(1200);
      assertThat(stand.times(FEED)).isEqualTo(1);
      assertThat(log).hasSize(1);
      assertThat(feeds).isNotNull();
    }
  }

  @Test
  void what_has_moved_for_ever_is_asked_for_where_it_is() throws Exception {
    stand.put(FEED, Answer.of(301, Map.of("Location", "/new")));
    stand.put("/new", Answer.of(rss(whole("1", "وصل الوفد."))));
    try (var feeds = ask(20)) {
      Desk.await(() -> stand.times("/new") > 2);
      assertThat(stand.times(FEED)).isEqualTo(1);
      assertThat(desk.texts()).hasSize(1);
      assertThat(feeds).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/a", "/feed"})
  void leads_nowhere_else(String location) throws Exception {
    stand.put(FEED, Answer.of(302, Map.of("Location", location)));
    try (var feeds = ask(10_000)) {
      Desk.await(() -> log.size() == 1);
      assertThat(log.get(0)).containsAnyOf("neither http nor https", "more than 5 redirects");
      assertThat(feeds).isNotNull();
    }
  }

  @Test
  void too_much_is_not_read_to_its_end() throws Exception {
    stand.put(FEED, Answer.of("x".repeat(Guest.MOST_BYTES + 1)));
    try (var feeds = ask(10_000)) {
      Desk.await(() -> log.size() == 1);
      assertThat(log.get(0)).contains("more than " + Guest.MOST_BYTES + " bytes");
      assertThat(feeds).isNotNull();
    }
  }

  @Test
  void a_stranger_leads_nobody_into_the_network_at_home() {
    for (var home : List.of("127.0.0.1", "10.1.2.3", "192.168.0.1", "169.254.169.254", "[::1]")) {
      assertThat(Neighbourhood.isHome(URI.create("http://" + home + "/"))).as(home).isTrue();
    }
    for (var other : List.of("93.184.216.34", "100.63.0.1", "[2606:4700::1111]")) {
      assertThat(Neighbourhood.isHome(URI.create("http://" + other + "/"))).as(other).isFalse();
    }
    var guest = new Guest(Duration.ZERO, java.time.Clock.systemUTC(), rest -> false);
    var fetcher = new Fetcher(guest, java.time.Clock.systemUTC());
    var page = fetcher.fetch(stand.address("/page"), Fetched.Validators.NONE, false);
    assertThat(page).isInstanceOf(Fetched.Gone.class);
    assertThat(stand.asked).isEmpty();
  }

  @Test
  void one_feed_that_fails_is_no_harm_to_others() throws Exception {
    stand.put("/html", Answer.of("<html><p>no feed</p></html>"));
    stand.put(FEED, Answer.of(rss(whole("1", "وصل الوفد."), whole("2", "English"))));
    try (var feeds =
        ask(1000, stand.address("/html"), URI.create("http://localhost:1/"), stand.address(FEED))) {
      Desk.await(() -> desk.texts().equals(List.of("وصل الوفد.")));
      Desk.await(() -> log.stream().anyMatch(line -> line.startsWith("rejected")));
      assertThat(log)
          .anyMatch(line -> line.contains("neither RSS nor Atom"))
          .anyMatch(line -> line.contains("ConnectException"))
          .anyMatch(line -> line.startsWith("rejected") && line.endsWith("not Arabic"));
      assertThat(feeds).isNotNull();
    }
  }

  @Test
  void asks_for_nothing_that_a_site_forbids_to_robots() throws Exception {
    stand.put("/robots.txt", Answer.of("User-agent: other\nAllow: /\nUser-agent: *\nDisallow: /"));
    stand.put(FEED, Answer.of(rss(whole("1", "وصل الوفد."))));
    try (var feeds = ask(100)) {
      Desk.await(() -> log.stream().anyMatch(line -> line.contains("robots.txt of localhost")));
      Thread.sleep(500);
      assertThat(stand.asked).isEmpty();
      assertThat(stand.robots).containsExactly("isnad (+https://w3id.org/isnad)");
      assertThat(feeds).isNotNull();
    }
  }

  @Test
  void a_page_that_is_forbidden_is_not_fetched_and_the_summary_is_read() throws Exception {
    stand.put("/robots.txt", Answer.of("User-agent: isnad\nDisallow: /page\nCrawl-delay: 1"));
    stand.put("/page", Answer.of(PAGE));
    stand.put(FEED, Answer.of(rss(summary(stand.address("/page"), "التقى الوفد الوزير."))));
    try (var feeds = ask(20)) {
      Desk.await(() -> desk.texts().equals(List.of("التقى الوفد الوزير.")));
      assertThat(stand.times("/page")).isZero();
      assertThat(stand.times(FEED)).isEqualTo(1);
      Thread.sleep(2500);
      // Every second, not every 20 ms.
      assertThat(stand.times(FEED)).isBetween(2L, 4L);
      assertThat(stand.robots).hasSize(1);
      assertThat(feeds).isNotNull();
    }
  }

  @Test
  void where_the_wishes_of_a_site_can_t_be_had_nothing_is_fetched_for_now() throws Exception {
    stand.put("/robots.txt", Answer.of(503, Map.of()));
    stand.put(FEED, Answer.of(rss(whole("1", "وصل الوفد."))));
    try (var feeds = ask(50)) {
      Desk.await(() -> log.stream().anyMatch(line -> line.contains("HTTP 503")));
      assertThat(stand.asked).isEmpty();
      assertThat(feeds).isNotNull();
    }
  }

  @Test
  void the_end_waits_for_no_answer() throws Exception {
    stand.put(FEED, Answer.of(429, Map.of("Retry-After", "1000")));
    var feeds = ask(10);
    Desk.await(() -> stand.times(FEED) == 1);
    long begin = System.nanoTime();
    feeds.close();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
  }
}
