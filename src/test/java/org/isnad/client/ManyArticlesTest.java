package org.isnad.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each page on 500 invented articles. */
class ManyArticlesTest {
  private static final int ARTICLES = 500;

  /** Milliseconds, on a machine that does much else and for the first time. */
  private static final double PATIENCE = 15_000;

  private static Room room;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    room = Room.open(Invented.write(ARTICLES, folder.resolve("invented.jsonl")));
  }

  @AfterAll
  static void close() {
    if (room != null) {
      room.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/article/invented-77, ar, .mark.statement",
    "/article/invented-78, en, .mark.event",
    "/entity/Q858, ar, #entity-events .said",
    "/entity/Q858, en, #entity-meets .bar",
    "/entity/Q159, ar, #entity-time .bar",
    "/search?q=syria, en, '#found-things a'",
    "/search?q=اتفاق, ar, '#found-articles a'",
    "/explore?view=network, ar, .network circle",
    "/explore?view=timeline, en, .timeline .moment",
    "/explore?view=map, en, .map circle",
    "/try, ar, #own"
  })
  void every_page_is_drawn_in_time(String page, String language, String part) throws Exception {
    room.show(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
    var took = ((Number) room.script("return performance.now()")).doubleValue();
    room.browser().await("document.querySelector('" + part + "')");
    room.browser().picture("many" + page.replaceAll("[^A-Za-z0-9]+", "-") + "-" + language);

    assertThat(took).isLessThan(PATIENCE);
    assertThat(room.wrongs()).isEmpty();
  }
}
