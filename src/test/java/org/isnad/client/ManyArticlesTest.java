package org.isnad.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** Each page on 500 invented articles, in both languages. */
class ManyArticlesTest extends RoomTest {
  private static final int ARTICLES = 500;

  @Override
  Path[] articles(Path folder) throws IOException {
    return new Path[] {Invented.write(ARTICLES, folder.resolve("invented.jsonl"))};
  }

  @ParameterizedTest
  @CsvSource({
    "/, 'main a[href^=\"/explore\"]', استكشف, Explore",
    "/article/invented-77, .mark.statement, قال, قال",
    "/entity/Q858, #entity-about .said, ما قيل عنه, What is said of it",
    "/entity/Q858, #entity-events .said, هجوم, assault",
    "/entity/Q858, #entity-meets .bar, روسيا, Russia",
    "/entity/Q159, #entity-time .bar, 2015-03, 2015-03",
    "/search?q=syria, '#found-things a', سوريا, Syria",
    "/search?q=باتفاق, '#found-articles a', اتفاقا, اتفاقا",
    "/explore?view=network, .network canvas, الأحداث, events",
    "/explore?view=timeline, .timeline .moment, تشاور, consult",
    "/explore?view=map, .map .point, حلب, Aleppo",
    "/try, '#own', ألصق, Paste"
  })
  void every_page_shows_what_it_should(String page, String part, String arabic, String english)
      throws Exception {
    for (var language : List.of("ar", "en")) {
      show(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
      browser.await("document.querySelector('" + part + "')");
      browser.picture("many" + page.replaceAll("[^A-Za-z0-9]+", "-") + "-" + language);

      assertThat(browser.text("main")).contains(language.equals("ar") ? arabic : english);
      assertThat(fits()).isTrue();
      assertThat(wrongs()).isEmpty();
    }
  }

  @Test
  void an_outlet_that_tells_something_itself_is_named_once() throws Exception {
    show("/article/invented-77?lang=ar");
    find(".mark.narration[role=button]").click();

    var chain = all(".chain .link").stream().map(WebElement::getText).toList();
    assertThat(chain).hasSizeGreaterThan(1).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "/article/invented-77?lang=ar, .mark.statement",
    "/entity/Q858?lang=ar, #entity-about .said",
    "/search?lang=ar&q=syria, '#found-things a'",
    "/explore?lang=ar&view=network, .network canvas",
    "/explore?lang=ar&view=map, .map .point",
    "/try?lang=ar, h1"
  })
  void on_paper_stands_what_was_found_and_no_control(String page, String part) throws Exception {
    show(page);
    browser.await("document.querySelector('" + part + "')");
    onPaper();
    browser.picture("paper" + page.replaceAll("[^A-Za-z0-9]+", "-"));

    assertThat(find(part).isDisplayed()).isTrue();
    assertThat(all("header, button, select, input, textarea, .asking"))
        .noneMatch(WebElement::isDisplayed);
  }
}
