package org.isnad.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** The page on which a text of the reader's own is read, as a browser shows it. */
class TryPageTest extends RoomTest {
  private static final String COUNT =
      "const ask = 'SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?a a isnad:Article } }';"
          + "const done = arguments[arguments.length - 1];"
          + "fetch('/sparql?query=' + encodeURIComponent(ask)).then(a => a.json())"
          + ".then(j => done(j.results.bindings[0].n.value))";

  @ParameterizedTest
  @CsvSource({"ar, false, true", "en, true, false"})
  void a_text_is_read_at_once_and_not_kept(String language, boolean phone, boolean dark)
      throws Exception {
    narrow(phone);
    dark(dark);
    show("/try?lang=" + language);
    write("نقلت وكالة سانا عن مصدر أمني أن الجيش السوري قصف بلدة قرب حلب أمس.");
    find(".own button:not([type])").click();
    browser.await("document.querySelector('.mark.statement')");
    find(".mark.statement[role=button]").click();
    browser.picture("try-" + language);

    assertThat(browser.text(".chain")).contains("مصدر أمني");
    assertThat(all("#drawn button.button")).hasSize(3);
    assertThat(fits()).isTrue();
    assertThat(wrongs()).isEmpty();
    assertThat(browser.driver().executeAsyncScript(COUNT)).isEqualTo("2");
  }

  @Test
  void a_file_may_be_given() throws Exception {
    show("/try?lang=en");
    var file = Path.of("src/test/room/hostile.json").toAbsolutePath().toString();
    find("input[type=file]").sendKeys(file);
    browser.await("document.querySelector('.mark.statement')");

    assertThat(browser.text(".text")).contains("<script>window.stolen=1</script>");
    assertThat(script("return window.stolen || 'nothing'")).isEqualTo("nothing");
    assertThat(wrongs()).isEmpty();
  }

  @Test
  void the_example_is_read_and_saved() throws Exception {
    show("/try?lang=ar");
    script(
        "HTMLAnchorElement.prototype.click = function () { window.saved = this.download; };"
            + "return 1");
    find(".own button[type=button]").click();
    browser.await("document.querySelector('.mark.event')");
    find("#drawn button.button").click();
    browser.await("window.saved");

    assertThat(script("return window.saved")).asString().startsWith("article.");
    assertThat(wrongs()).isEmpty();
  }

  @Test
  void what_can_not_be_read_is_told() throws Exception {
    show("/try?lang=ar");
    write("All is quiet.");
    find(".own button:not([type])").click();
    browser.await("document.querySelector('[role=alert]')");

    assertThat(browser.text("[role=alert]")).contains("not Arabic");
    assertThat(browser.complaints()).allMatch(line -> line.contains("422"));
  }

  private void write(String text) {
    browser.driver().findElement(By.id("own")).sendKeys(text);
  }
}
