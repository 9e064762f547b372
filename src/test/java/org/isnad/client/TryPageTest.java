package org.isnad.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** The page on which a text of the reader's own is read, as a browser shows it. */
class TryPageTest {
  private static final String COUNT =
      "const ask = 'SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?a a isnad:Article } }';"
          + "const done = arguments[arguments.length - 1];"
          + "fetch('/sparql?query=' + encodeURIComponent(ask)).then(a => a.json())"
          + ".then(j => done(j.results.bindings[0].n.value))";

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

  @ParameterizedTest
  @CsvSource({"ar, false, true", "en, true, false"})
  void a_text_is_read_at_once_and_not_kept(String language, boolean phone, boolean dark)
      throws Exception {
    room.narrow(phone);
    room.dark(dark);
    room.show("/try?lang=" + language);
    write("نقلت وكالة سانا عن مصدر أمني أن الجيش السوري قصف بلدة قرب حلب أمس.");
    room.browser().driver().findElement(By.cssSelector(".own button:not([type])")).click();
    room.browser().await("document.querySelector('.mark.statement')");
    room.browser().driver().findElement(By.cssSelector(".mark.statement[role=button]")).click();
    room.browser().picture("try-" + language);

    assertThat(room.browser().text(".chain")).contains("مصدر أمني");
    assertThat(room.browser().driver().findElements(By.cssSelector("#drawn button.button")))
        .hasSize(3);
    assertThat(room.script("return document.body.scrollWidth <= innerWidth + 1")).isEqualTo(true);
    assertThat(room.wrongs()).isEmpty();
    assertThat(room.browser().driver().executeAsyncScript(COUNT)).isEqualTo("2");
  }

  @Test
  void a_file_may_be_given() throws Exception {
    room.show("/try?lang=en");
    var file = Path.of("src/test/room/hostile.json").toAbsolutePath().toString();
    room.browser().driver().findElement(By.cssSelector("input[type=file]")).sendKeys(file);
    room.browser().await("document.querySelector('.mark.statement')");

    assertThat(room.browser().text(".text")).contains("<script>window.stolen=1</script>");
    assertThat(room.script("return window.stolen || 'nothing'")).isEqualTo("nothing");
    assertThat(room.wrongs()).isEmpty();
  }

  @Test
  void the_example_is_read_and_saved() throws Exception {
    room.show("/try?lang=ar");
    room.script(
        "HTMLAnchorElement.prototype.click = function () { window.saved = this.download; };"
            + "return 1");
    room.browser().driver().findElement(By.cssSelector(".own button[type=button]")).click();
    room.browser().await("document.querySelector('.mark.event')");
    room.browser().driver().findElement(By.cssSelector("#drawn button.button")).click();
    room.browser().await("window.saved");

    assertThat(room.script("return window.saved")).asString().startsWith("article.");
    assertThat(room.wrongs()).isEmpty();
  }

  @Test
  void what_can_not_be_read_is_told() throws Exception {
    room.show("/try?lang=ar");
    write("All is quiet.");
    room.browser().driver().findElement(By.cssSelector(".own button:not([type])")).click();
    room.browser().await("document.querySelector('[role=alert]')");

    assertThat(room.browser().text("[role=alert]")).contains("not Arabic");
    assertThat(room.browser().complaints()).allMatch(line -> line.contains("422"));
  }

  private static void write(String text) {
    room.browser().driver().findElement(By.id("own")).sendKeys(text);
  }
}
