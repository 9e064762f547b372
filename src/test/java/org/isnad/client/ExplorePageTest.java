package org.isnad.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The page on which events are looked at from afar, as a browser shows it. */
class ExplorePageTest extends RoomTest {
  @ParameterizedTest
  @CsvSource({
    "network, ar, false, false, .network canvas",
    "network, en, true, true, .network canvas",
    "timeline, ar, true, false, .timeline a[href*='#event-']",
    "timeline, en, false, true, .timeline a[href*='#event-']",
    "map, ar, false, true, .map .point.colour-0",
    "map, en, true, false, .map .point.colour-0"
  })
  void events_are_shown_in_three_ways(
      String view, String language, boolean phone, boolean dark, String mark) throws Exception {
    narrow(phone);
    dark(dark);
    show("/explore?lang=" + language + "&view=" + view);
    browser.await("document.querySelector(\"" + mark + "\")");
    browser.picture("explore-" + view + "-" + language);

    assertThat(all("#drawn td")).isNotEmpty();
    assertThat(fits()).isTrue();
    assertThat(wrongs()).isEmpty();
  }

  @Test
  void a_filter_changes_the_picture_its_question_and_the_address() throws Exception {
    show("/explore?lang=en&view=timeline");
    browser.await("document.querySelector('.timeline')");
    var all = all(".moment").size();
    var status = find("select[name=status]");
    status.findElement(By.xpath("option[.='planned']")).click();
    browser.await("document.querySelectorAll('.moment').length < " + all);
    browser.await("document.querySelector('.asking[href*=Planned]')");

    assertThat(browser.driver().getCurrentUrl()).contains("status=").contains("Planned");
    assertThat(wrongs()).isEmpty();
  }

  @Test
  void events_of_one_are_told_with_who_did_what_to_whom() throws Exception {
    show("/entity/Q858?lang=en");
    find(".parts a[href*='/explore']").click();
    browser.await("document.querySelector('.timeline .moment')");

    assertThat(all(".moment a")).allMatch(event -> event.getText().contains("Syria"));
    assertThat(find("select[name=who]").getAttribute("value")).endsWith("/entity/Q858");
    assertThat(wrongs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"&from=2015-09-01&to=2015-09-30, false", "&from=1999&to=2000, true"})
  void a_period_may_hold_no_event(String period, boolean isEmpty) throws Exception {
    show("/explore?lang=en&view=timeline" + period);

    assertThat(browser.text("#drawn").contains("No event")).isEqualTo(isEmpty);
    assertThat(wrongs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ar, الأحداث", "en, events"})
  void arrows_go_through_the_graph_and_links_lead_on_to_the_words(String language, String column)
      throws Exception {
    show("/explore?lang=" + language + "&view=network");
    browser.await("document.querySelector('.network canvas')");
    find(".network").sendKeys(Keys.ARROW_RIGHT);
    browser.await("document.querySelector('.told li')");

    assertThat(browser.text(".told li")).contains(column + ": ").doesNotContain("«»");
    assertThat(wrongs()).isEmpty();
    assertThat(find(".told a[href*='#event-']").getAttribute("href")).contains("/article/");

    show(find(".told a[href*='with=']").getAttribute("href").substring(address().length()));
    browser.await("document.querySelector('.timeline .moment')");
    assertThat(find("select[name=with]").getAttribute("value")).isNotEmpty();
  }

  @Test
  void enter_tells_of_a_point_and_escape_leads_back_to_it() throws Exception {
    show("/explore?lang=ar&view=map");
    browser.await("document.querySelector('.map .point')");
    find(".map .point").sendKeys(Keys.ENTER);
    browser.await("document.activeElement.closest('.leaflet-popup')");
    browser.picture("explore-map-told");
    assertThat(all(".leaflet-popup a[href*='#event-']")).isNotEmpty();
    assertThat(wrongs()).isEmpty();

    browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    browser.await("document.activeElement.matches('.point')");
  }

  @Test
  void its_question_is_ready_to_be_changed() throws Exception {
    show("/explore?lang=ar&view=map&source=x%22%3E");
    find(".asking").click();
    browser.await("document.querySelector('.yasr tbody tr')");

    assertThat(browser.complaints()).isEmpty();
  }
}
