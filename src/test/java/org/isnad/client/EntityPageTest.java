package org.isnad.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a person, state, organization or place, as a browser shows it. */
class EntityPageTest extends RoomTest {
  @ParameterizedTest
  @CsvSource({
    "Q858, ar, true, false, '#entity-about|#entity-events|#entity-posts|#entity-articles'",
    "Q858, en, false, true, '#entity-meets .bar|#entity-time .bar|#entity-places .point'",
    "Q5431067, en, true, false, '#entity-said .said|#entity-posts .said|#entity-articles .name'",
    "newsoutlet/والاه, ar, false, true, '#entity-through .said'",
    "Q858, en, true, true, '#entity-events .asking'"
  })
  void it_tells_what_articles_do(
      String entity, String language, boolean phone, boolean dark, String parts) throws Exception {
    narrow(phone);
    dark(dark);
    show("/entity/" + entity + "?lang=" + language);
    browser.picture("entity-" + entity.replace('/', '-') + "-" + language + phone + dark);

    for (var part : parts.split("[|]")) {
      browser.await("document.querySelector('" + part + "')");
    }
    assertThat(fits()).isTrue();
    assertThat(wrongs()).isEmpty();
  }

  @Test
  void what_it_said_leads_to_its_words() throws Exception {
    show("/entity/Q5431067?lang=ar");
    var said = find("#entity-said .said");
    var words = said.getText();
    said.click();
    browser.await("document.querySelector('.lit')");

    assertThat(script(LIT).toString()).contains(words);
  }

  @Test
  void the_question_behind_a_part_is_ready_to_be_changed() throws Exception {
    show("/entity/Q858?lang=en");
    find("#entity-about .asking").click();
    browser.await("document.querySelector('.yasr tbody tr')");

    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void a_hostile_name_is_text() throws Exception {
    narrow(true);
    show("/article/hostile?lang=en");
    var longest =
        script(
            "return [...document.querySelectorAll('#plain a')].map(a => a.href)"
                + ".filter(h => h.includes('/entity/')).sort((a, b) => b.length - a.length)[0]");
    show(longest.toString().substring(address().length()));
    browser.picture("entity-hostile");

    assertThat(script("return window.stolen || 'nothing'")).isEqualTo("nothing");
    assertThat(fits()).isTrue();
    assertThat(wrongs()).isEmpty();
  }
}
