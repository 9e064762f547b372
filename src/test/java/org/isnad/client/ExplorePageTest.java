package org.isnad.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** The page on which events are looked at from afar, as a browser shows it. */
class ExplorePageTest {
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
    "network, ar, false, false, .network a circle",
    "network, en, true, true, .network a circle",
    "timeline, ar, true, false, .timeline a[href*='#event-']",
    "timeline, en, false, true, .timeline a[href*='#event-']",
    "map, ar, false, true, .map circle.colour-0",
    "map, en, true, false, .map circle.colour-0"
  })
  void events_are_shown_in_three_ways(
      String view, String language, boolean phone, boolean dark, String mark) throws Exception {
    room.narrow(phone);
    room.dark(dark);
    room.show("/explore?lang=" + language + "&view=" + view);
    room.browser().await("document.querySelector(\"" + mark + "\")");
    room.browser().picture("explore-" + view + "-" + language);

    assertThat(room.browser().driver().findElements(By.cssSelector("#drawn td"))).isNotEmpty();
    assertThat(room.script("return document.body.scrollWidth <= innerWidth + 1")).isEqualTo(true);
    assertThat(room.wrongs()).isEmpty();
  }

  @Test
  void a_filter_changes_the_picture_its_question_and_the_address() throws Exception {
    room.show("/explore?lang=en&view=timeline");
    room.browser().await("document.querySelector('.timeline')");
    var all = room.browser().driver().findElements(By.cssSelector(".moment")).size();
    var status = room.browser().driver().findElements(By.cssSelector(".filters select")).get(1);
    status.findElement(By.xpath("option[.='planned']")).click();
    room.browser().await("document.querySelectorAll('.moment').length < " + all);
    room.browser().await("document.querySelector('.asking[href*=Planned]')");

    assertThat(room.browser().driver().getCurrentUrl()).contains("status=").contains("Planned");
    assertThat(room.wrongs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"&from=2015-09-01&to=2015-09-30, false", "&from=1999&to=2000, true"})
  void a_period_may_hold_no_event(String period, boolean isEmpty) throws Exception {
    room.show("/explore?lang=en&view=timeline" + period);

    assertThat(room.browser().text("#drawn").contains("No event")).isEqualTo(isEmpty);
    assertThat(room.wrongs()).isEmpty();
  }

  @Test
  void its_question_is_ready_to_be_changed() throws Exception {
    room.show("/explore?lang=ar&view=map&source=x%22%3E");
    room.browser().driver().findElement(By.cssSelector(".asking")).click();
    room.browser().await("document.querySelector('.yasr tbody tr')");

    assertThat(room.browser().complaints()).isEmpty();
  }
}
