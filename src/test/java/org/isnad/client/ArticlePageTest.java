package org.isnad.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page of an article, as a browser shows it. */
class ArticlePageTest extends RoomTest {
  private static final int MOST_BYTES = 300_000;

  @ParameterizedTest
  @CsvSource({"ar, false, false", "en, false, true", "ar, true, true", "en, true, false"})
  void a_statement_has_an_address_its_words_and_its_chain(
      String language, boolean phone, boolean dark) throws Exception {
    narrow(phone);
    dark(dark);
    show(SEED + "?lang=" + language + "#statement-6");
    browser.picture("article-" + language + (phone ? "-phone" : "") + (dark ? "-dark" : ""));

    assertThat(script(LIT).toString()).contains("الجيش «الإسرائيلي»").contains("نقل");
    assertThat(browser.text(".chain")).contains("مصدر أمني").contains("والاه");
    assertThat(all(".chain li")).hasSize(3);
    assertThat(wrongs()).isEmpty();
  }

  @Test
  void a_click_on_a_word_tells_all_that_lies_over_it_and_changes_the_address() throws Exception {
    show(SEED + "?lang=en");
    assertThat(browser.text(".evidence")).contains("Choose a marked word");
    find(".mark.event.statement").click();

    assertThat(browser.driver().getCurrentUrl()).contains("#event-");
    assertThat(browser.text(".evidence"))
        .contains("told by", "rule", "confidence", "actor", "triples");
    find(".evidence summary").click();
    assertThat(browser.text(".card td")).contains("event-");
    assertThat(wrongs()).isEmpty();
  }

  @Test
  void the_keyboard_goes_from_mark_to_mark() throws Exception {
    show(SEED + "?lang=ar");
    script("document.querySelector('.mark[tabindex=\"0\"]').focus(); return 1");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_LEFT);
    var second = browser.driver().switchTo().activeElement();
    second.sendKeys(Keys.ENTER);

    assertThat(script(LIT).toString()).contains(second.getText());
    assertThat(browser.shows(".evidence.open .card")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"char=46,49", "char=5,9"})
  void any_range_of_the_text_has_an_address(String range) throws Exception {
    show(SEED + "?lang=en#" + range);
    var text = script("return document.querySelector('.text').textContent").toString();

    // No paragraph of the seed is lost: its lines are elements, which have no line break in them.
    var ends = range.replaceAll("[^0-9,]", "").split(",");
    var first = Integer.parseInt(ends[0]);
    var lineBreaks = first > 45 ? 1 : 0;
    var words = text.substring(first - lineBreaks, Integer.parseInt(ends[1]) - lineBreaks);
    assertThat(script(LIT)).isEqualTo(words);
  }

  @Test
  void a_triple_leads_from_the_editor_to_its_words() throws Exception {
    show(SEED + "?lang=en#event-2");
    var words = script(LIT);
    find(".card a[href^='#statement']").click();
    browser.await("location.hash.startsWith('#statement')");

    assertThat(script(LIT)).isNotEqualTo(words);
  }

  @Test
  void its_first_view_is_small() throws Exception {
    browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
    show(SEED + "?lang=ar");
    var bytes =
        script(
            "return [...performance.getEntriesByType('resource'),"
                + " ...performance.getEntriesByType('navigation')]"
                + ".reduce((sum, each) => sum + each.transferSize, 0)");

    assertThat(((Number) bytes).intValue()).isBetween(10_000, MOST_BYTES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void a_hostile_article_is_text_and_runs_nothing(String language) throws Exception {
    narrow(true);
    show("/article/hostile?lang=" + language);
    for (var mark : all(".mark[role=button]")) {
      script("arguments[0].click(); return 1", mark);
    }
    browser.picture("hostile-" + language);

    assertThat(script("return window.stolen || 'nothing'")).isEqualTo("nothing");
    assertThat(browser.shows("main script:not([type])")).isFalse();
    assertThat(browser.shows(".text img, .text style, a[href^=javascript]")).isFalse();
    assertThat(browser.text(".text")).contains("<script>window.stolen=1</script>");
    assertThat(fits()).isTrue();
    assertThat(wrongs()).isEmpty();
  }
}
