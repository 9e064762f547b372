package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ingest.Inbox.BODY;
import static org.isnad.ingest.Inbox.HEADLINE;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.isnad.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedsTest {
  private static final String PARAGRAPHS =
      "<p>وصل الوفد أمس إلى المدينة القديمة.</p><p>وقال رئيس الوفد إن الزيارة قصيرة.</p>";

  private final Inbox inbox;

  FeedsTest(@TempDir Path folder) {
    this.inbox = new Inbox(folder);
  }

  private static String rss(String items) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel><title>الخبر</title><link>https://example.org/</link><language>ar</language>
        %s</channel></rss>
        """
        .formatted(items);
  }

  private static String item(String inside) {
    return "<item><title>" + HEADLINE + "</title>" + inside + "</item>";
  }

  @Test
  void an_item_of_rss_is_an_article() {
    var item =
        item(
            "<link>https://example.org/1</link><guid isPermaLink=\"false\">17</guid>"
                + "<pubDate>Fri, 04 Mar 2016 23:30:00 +0300</pubDate>"
                + "<description>ملخص قصير</description>"
                + ("<content:encoded><![CDATA[" + PARAGRAPHS + "]]></content:encoded>"));
    var article = inbox.put("a.rss", rss(item)).read().only();

    assertThat(article.text()).isEqualTo(HEADLINE + "\n" + BODY.strip());
    assertThat(article.headline()).contains(HEADLINE);
    assertThat(article.date()).contains(LocalDate.of(2016, 3, 4));
    assertThat(article.url()).contains("https://example.org/1");
    assertThat(article.publisher()).contains("الخبر");
    assertThat(article.id()).matches("[0-9a-f]{32}");
  }

  @Test
  void an_entry_of_atom_is_one_too() {
    var atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>الخبر</title>
        <link rel="self" href="https://example.org/feed"/><link href="https://example.org/"/>
        <entry><id>tag:example.org,2016:1</id><title type="html">%s &amp;amp; عودته</title>
        <link rel="alternate" href="https://example.org/1"/><updated>2016-03-05T01:00:00Z</updated>
        <published>2016-03-04T23:00:00Z</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">%s</div></content></entry>
        </feed>
        """
            .formatted(HEADLINE, PARAGRAPHS);
    var article = inbox.put("a.atom", atom).read().only();

    assertThat(article.text()).isEqualTo(HEADLINE + " & عودته\n" + BODY.strip());
    assertThat(article.date()).contains(LocalDate.of(2016, 3, 4));
    assertThat(article.url()).contains("https://example.org/1");
  }

  @Test
  void so_is_an_item_of_rss_1() {
    var rdf =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
            xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://example.org/"><title>الخبر</title></channel>
        <item rdf:about="https://example.org/1"><title>%s</title>
        <link>https://example.org/1</link><dc:date>2016-03-04</dc:date>
        <description>وصل الوفد أمس.</description></item></rdf:RDF>
        """
            .formatted(HEADLINE);
    var outcome = inbox.put("a.xml", rdf).read();

    assertThat(outcome.only().text()).isEqualTo(HEADLINE + "\nوصل الوفد أمس.");
    assertThat(outcome.only().publisher()).contains("الخبر");
    assertThat(outcome.notes()).containsExactly("a.xml:1: " + FeedEntry.SUMMARY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fri, 04 Mar 2016 23:30:00 PST | 2016-03-04",
        "Thu, 04 Mar 2016 23:30 GMT    | 2016-03-04",
        "4 Mar 2016 23:30:00 +0300     | 2016-03-04",
        "2016-03-04T23:30:00+03:00     | 2016-03-04"
      })
  void the_day_counts_that_is_stated(String stated, LocalDate day) {
    var item = item("<description>وصل الوفد.</description><pubDate>" + stated + "</pubDate>");
    assertThat(inbox.put("a.rss", rss(item)).read().only().date()).contains(day);
  }

  @Test
  void the_same_entry_has_the_same_id_for_ever_and_another_feed_another() {
    var one = id("a.rss", rss(item("<guid>17</guid><description>وصل الوفد.</description>")));
    var later = id("a.rss", rss(item("<guid>17</guid><description>عاد الوفد.</description>")));
    var other =
        id(
            "a.rss",
            rss(item("<guid>17</guid><description>وصل الوفد.</description>"))
                .replace("example.org", "example.com"));

    assertThat(later).isEqualTo(one);
    assertThat(other).isNotEqualTo(one);
  }

  private String id(String name, String feed) {
    return inbox.put(name, feed).read().only().id();
  }

  @Test
  void nothing_that_a_feed_refers_to_is_read() {
    inbox.put("secret.md", "سر");
    var feed =
        rss(item("<description>وصل الوفد &file; &many;.</description>"))
            .replace(
                "<rss",
                "<!DOCTYPE rss [<!ENTITY file SYSTEM \""
                    + inbox.path("secret.md").toUri()
                    + "\"><!ENTITY lol \"لوللول\"><!ENTITY many \"&lol;&lol;\">]><rss");
    var text = inbox.put("a.rss", feed).read().only().text();

    assertThat(text).contains("وصل الوفد").doesNotContain("سر", "لول");
  }

  @Test
  void a_feed_that_is_cut_off_keeps_its_whole_entries() {
    var whole =
        rss(
            item("<guid>1</guid><description>وصل الوفد.</description>").repeat(1)
                + item("<guid>2</guid><description>عاد الوفد أمس.</description>"));
    var outcome = inbox.put("a.rss", whole.substring(0, whole.indexOf("أمس"))).read();

    assertThat(outcome.articles())
        .extracting(Article::text)
        .containsExactly(HEADLINE + "\nوصل الوفد.");
    assertThat(outcome.rejected()).containsExactly("a.rss: cut off; its 1 whole entries are kept");
  }

  @Test
  void what_is_no_feed_is_told() {
    inbox.put("a.xml", "<project/>").put("b.rss", "<html><p>404</p></html>").put("c.atom", "");
    inbox.put("d.rss", rss("")).put("e.rss", rss(item("")));
    var outcome = inbox.read();

    assertThat(outcome.notes()).containsExactly("a.xml: " + Feed.NONE);
    assertThat(outcome.rejected())
        .containsExactly(
            "b.rss: " + Feed.NONE,
            "c.atom: empty",
            "d.rss: no entry in this feed",
            "e.rss:1: an entry without text");
  }

  @Test
  void an_old_encoding_is_read_as_declared() {
    var feed = rss(item("<description>وصل الوفد.</description>")).replace("UTF-8", "windows-1256");
    var bytes = feed.getBytes(Charset.forName("windows-1256"));

    assertThat(inbox.put("a.rss", bytes).read().only().text()).endsWith("وصل الوفد.");
  }
}
