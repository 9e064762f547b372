package org.isnad.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The box in the head of each page, and the page of what it finds. */
class SearchPageTest extends RoomTest {
  @ParameterizedTest
  @CsvSource({
    "سورية, ar, false, #found-things a[href^='/entity/Q858?']",
    "syria, ar, true, #found-things a[href^='/entity/Q858?']",
    "محادثة سوريا, en, true, #found-articles a[href^='/article/000_b6c5ba483182c5f7?']",
    "لتعميق التعاون, en, false, #found-statements a[href*='#statement-']",
    "syria russia, en, false, #found-articles a[href^='/article/000_b6c5ba483182c5f7?']",
    "syria russia, ar, true, #found-things a[href^='/entity/Q159?']"
  })
  void words_find_what_has_them_in_any_form(
      String words, String language, boolean phone, String found) throws Exception {
    narrow(phone);
    dark(phone);
    search(words, language);
    browser.picture("search-" + words.replace(' ', '-') + "-" + language);

    assertThat(browser.shows(found)).as(browser.text("main")).isTrue();
    assertThat(browser.shows(".asking[href^='/sparql#query=']")).isTrue();
    assertThat(wrongs()).isEmpty();
  }

  @Test
  void a_statement_that_is_found_leads_to_its_words() throws Exception {
    search("تعميق التعاون", "ar");
    var words = browser.text("#found-statements mark");
    find("#found-statements .said").click();
    browser.await("document.querySelector('.lit')");

    assertThat(script(LIT).toString()).contains(words);
  }

  @ParameterizedTest
  @CsvSource({"/?lang=ar, سور", "/ns?lang=en, syr"})
  void names_are_completed_with_the_keyboard_on_any_page(String page, String begun)
      throws Exception {
    narrow(false);
    browser.show(address() + page);
    var box = find("input[type=search]");
    box.sendKeys(begun);
    browser.await("document.querySelector('.choose:not([hidden]) li')");
    box.sendKeys(Keys.ARROW_DOWN);
    browser.picture("completion-" + begun);
    assertThat(box.getAttribute("aria-activedescendant")).isEqualTo("choose-0");
    assertThat(wrongs()).isEmpty();

    box.sendKeys(Keys.ENTER);
    browser.await("location.pathname.startsWith('/entity/Q858')");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"><script>stolen=1</script>", "( AND OR", "على", "?*~\\", "\u202eمعكوس", "لا"})
  void whatever_is_typed_is_answered(String typed) throws Exception {
    search(typed, "ar");

    assertThat(browser.text("main")).doesNotContain("تعذّر");
    assertThat(script("return window.stolen || 'nothing'")).isEqualTo("nothing");
    assertThat(wrongs()).isEmpty();
  }

  @Test
  void what_is_found_turns_no_words_around() throws Exception {
    search("خبر آخر", "ar");

    assertThat(browser.text("#found-articles .name")).contains("<script>").contains("معكوس");
    assertThat(browser.text("main")).doesNotContain("\u202e");
  }

  private void search(String words, String language) throws Exception {
    show("/search?lang=" + language + "&q=" + URLEncoder.encode(words, UTF_8));
  }
}
