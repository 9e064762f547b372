package org.isnad.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** The page of a person, state, organization or place, as a browser shows it. */
class EntityPageTest {
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
  @CsvSource({
    "Q858, ar, true, false, '#entity-about|#entity-events|#entity-posts|#entity-articles'",
    "Q858, en, false, true, '#entity-meets .bar|#entity-time .bar|#entity-places circle'",
    "Q5431067, en, true, false, '#entity-said .said|#entity-posts .said|#entity-articles .name'",
    "newsoutlet/والاه, ar, false, true, '#entity-through .said'",
    "Q858, en, true, true, '#entity-events .asking'"
  })
  void it_tells_what_articles_do(
      String entity, String language, boolean phone, boolean dark, String parts) throws Exception {
    room.narrow(phone);
    room.dark(dark);
    room.show("/entity/" + entity + "?lang=" + language);
    room.browser().picture("entity-" + entity.replace('/', '-') + "-" + language + phone + dark);

    for (var part : parts.split("[|]")) {
      room.browser().await("document.querySelector('" + part + "')");
    }
    assertThat(room.script("return document.body.scrollWidth <= innerWidth + 1")).isEqualTo(true);
    assertThat(room.wrongs()).isEmpty();
  }

  @Test
  void what_it_said_leads_to_its_words() throws Exception {
    room.show("/entity/Q5431067?lang=ar");
    var said = room.browser().driver().findElement(By.cssSelector("#entity-said .said"));
    var words = said.getText();
    said.click();
    room.browser().await("document.querySelector('.lit')");

    var lit = "return [...document.querySelectorAll('.lit')].map(e => e.textContent).join('')";
    assertThat(room.script(lit).toString()).contains(words);
  }

  @Test
  void the_question_behind_a_part_is_ready_to_be_changed() throws Exception {
    room.show("/entity/Q858?lang=en");
    room.browser().driver().findElement(By.cssSelector("#entity-about .asking")).click();
    room.browser().await("document.querySelector('.yasr tbody tr')");

    assertThat(room.browser().complaints()).isEmpty();
  }

  @Test
  void a_hostile_name_is_text() throws Exception {
    room.narrow(true);
    room.show("/article/hostile?lang=en");
    var longest =
        room.script(
            "return [...document.querySelectorAll('#plain a')].map(a => a.href)"
                + ".filter(h => h.includes('/entity/')).sort((a, b) => b.length - a.length)[0]");
    room.show(longest.toString().substring(room.address().length()));
    room.browser().picture("entity-hostile");

    assertThat(room.script("return window.stolen || 'nothing'")).isEqualTo("nothing");
    assertThat(room.script("return document.body.scrollWidth <= innerWidth + 1")).isEqualTo(true);
    assertThat(room.wrongs()).isEmpty();
  }
}
