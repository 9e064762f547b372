package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RemovalTest {
  @Test
  void what_stays_keeps_its_order_and_its_text() {
    var page = Jsoup.parse("<p>أ<i>ب</i>ج</p><i><b>د</b></i><p>هـ</p>");
    Removal.of(page.select("i,b"));
    assertThat(page.body().html()).isEqualToIgnoringNewLines("<p>أج</p><p>هـ</p>");
  }

  /** One by one they would take 80,000,000,000 moves. */
  @Test
  void takes_400_000_of_as_many_siblings_again() {
    var body = new Element("body");
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < 800_000; i++) {
      all.add(new Element(i % 2 == 0 ? "nav" : "p"));
    }
    body.appendChildren(all);
    Removal.of(body.children().stream().filter(e -> e.normalName().equals("nav")).toList());
    assertThat(body.childrenSize()).isEqualTo(400_000);
    assertThat(body.children()).allMatch(e -> e.normalName().equals("p"));
  }
}
