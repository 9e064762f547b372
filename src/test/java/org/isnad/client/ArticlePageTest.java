package org.isnad.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The page of an article, as a browser shows it. */
class ArticlePageTest {
  private static final String LIT =
      "return [...document.querySelectorAll('.lit')].map(e => e.textContent).join('')";
  private static final int MOST_BYTES = 300_000;

  private static Room room;

  @BeforeAll
  static void open() throws Exception {
    room = Room.open();
  }

  @AfterAll
  static void close() {
    if (room != null) {
      room.close();
    }
  }

  @BeforeEach
  void wide_and_light() {
    room.narrow(false);
    room.dark(false);
  }

  @ParameterizedTest
  @CsvSource({"ar, false, false", "en, false, true", "ar, true, true", "en, true, false"})
  void a_statement_has_an_address_its_words_and_its_chain(
      String language, boolean phone, boolean dark) throws Exception {
    room.narrow(phone);
    room.dark(dark);
    room.show(Room.SEED + "?lang=" + language + "#statement-6");
    room.browser().picture("article-" + language + (phone ? "-phone" : "") + (dark ? "-dark" : ""));

    assertThat(room.script(LIT).toString()).contains("الجيش «الإسرائيلي»").contains("نقل");
    assertThat(room.browser().text(".chain")).contains("مصدر أمني").contains("والاه");
    assertThat(room.browser().driver().findElements(By.cssSelector(".chain li"))).hasSize(3);
    assertThat(room.wrongs()).isEmpty();
  }

  @Test
  void a_click_on_a_word_tells_all_that_lies_over_it_and_changes_the_address() throws Exception {
    room.show(Room.SEED + "?lang=en");
    assertThat(room.browser().text(".evidence")).contains("Choose a marked word");
    room.browser().driver().findElement(By.cssSelector(".mark.event.statement")).click();

    assertThat(room.browser().driver().getCurrentUrl()).contains("#event-");
    assertThat(room.browser().text(".evidence"))
        .contains("told by", "rule", "confidence", "actor", "triples");
    room.browser().driver().findElement(By.cssSelector(".evidence summary")).click();
    assertThat(room.browser().text(".card td")).contains("event-");
    assertThat(room.wrongs()).isEmpty();
  }

  @Test
  void the_keyboard_goes_from_mark_to_mark() throws Exception {
    room.show(Room.SEED + "?lang=ar");
    room.script("document.querySelector('.mark[tabindex=\"0\"]').focus(); return 1");
    room.browser().driver().switchTo().activeElement().sendKeys(Keys.ARROW_LEFT);
    var second = room.browser().driver().switchTo().activeElement();
    second.sendKeys(Keys.ENTER);

    assertThat(room.script(LIT).toString()).contains(second.getText());
    assertThat(room.browser().shows(".evidence.open .card")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"char=46,49", "char=5,9"})
  void any_range_of_the_text_has_an_address(String range) throws Exception {
    room.show(Room.SEED + "?lang=en#" + range);
    var text = room.script("return document.querySelector('.text').textContent").toString();

    // No paragraph of the seed is lost: its lines are elements, which have no line break in them.
    var ends = range.replaceAll("[^0-9,]", "").split(",");
    var first = Integer.parseInt(ends[0]);
    var lineBreaks = first > 45 ? 1 : 0;
    var words = text.substring(first - lineBreaks, Integer.parseInt(ends[1]) - lineBreaks);
    assertThat(room.script(LIT)).isEqualTo(words);
  }

  @Test
  void a_triple_leads_from_the_editor_to_its_words() throws Exception {
    room.show(Room.SEED + "?lang=en#event-2");
    var words = room.script(LIT);
    room.browser().driver().findElement(By.cssSelector(".card a[href^='#statement']")).click();
    room.browser().await("location.hash.startsWith('#statement')");

    assertThat(room.script(LIT)).isNotEqualTo(words);
  }

  @Test
  void its_first_view_is_small() throws Exception {
    room.browser().driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
    room.show(Room.SEED + "?lang=ar");
    var bytes =
        room.script(
            "return [...performance.getEntriesByType('resource'),"
                + " ...performance.getEntriesByType('navigation')]"
                + ".reduce((sum, each) => sum + each.transferSize, 0)");

    assertThat(((Number) bytes).intValue()).isBetween(10_000, MOST_BYTES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void a_hostile_article_is_text_and_runs_nothing(String language) throws Exception {
    room.narrow(true);
    room.show("/article/hostile?lang=" + language);
    for (var mark : room.browser().driver().findElements(By.cssSelector(".mark[role=button]"))) {
      room.script("arguments[0].click(); return 1", mark);
    }
    room.browser().picture("hostile-" + language);

    assertThat(room.script("return window.stolen || 'nothing'")).isEqualTo("nothing");
    assertThat(room.browser().shows("main script:not([type])")).isFalse();
    assertThat(room.browser().shows(".text img, .text style, a[href^=javascript]")).isFalse();
    assertThat(room.browser().text(".text")).contains("<script>window.stolen=1</script>");
    assertThat(room.script("return document.body.scrollWidth <= innerWidth + 1")).isEqualTo(true);
    assertThat(room.wrongs()).isEmpty();
  }
}
