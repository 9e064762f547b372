package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ingest.Inbox.BODY;
import static org.isnad.ingest.Inbox.HEADLINE;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFilesTest {
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final String TEXT = HEADLINE + "\n" + BODY;

  private final Inbox inbox;

  TextFilesTest(@TempDir Path folder) {
    this.inbox = new Inbox(folder);
  }

  @Test
  void the_first_line_is_the_headline_and_the_text_is_the_file() {
    var article = inbox.put("خبر 1.txt", TEXT).read().only();
    assertThat(article.id()).isEqualTo("خبر 1");
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.headline()).contains(HEADLINE);
  }

  @Test
  void a_text_of_one_line_has_no_headline() {
    assertThat(inbox.put("a.txt", HEADLINE).read().only().headline()).isEmpty();
  }

  @Test
  void a_blank_first_line_is_no_headline_and_stays() {
    var article = inbox.put("a.txt", "\n" + TEXT).read().only();
    assertThat(article.headline()).isEmpty();
    assertThat(article.text()).isEqualTo("\n" + TEXT);
  }

  @Test
  void line_ends_of_windows_stay() {
    var text = TEXT.replace("\n", "\r\n");
    var article = inbox.put("a.txt", text).read().only();
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.headline()).contains(HEADLINE);
  }

  @Test
  void a_file_beside_it_says_date_publisher_address_and_language() {
    var outcome =
        inbox
            .put("a.txt", TEXT)
            .put(
                "a.json",
                "{\"date\":\"2016-03-04\",\"publisher\":\"الخبر\",\"url\":\"https://example.org/1\","
                    + "\"language\":\"ar-SY\",\"remark\":[1]}")
            .read();
    var article = outcome.only();
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.date()).contains(LocalDate.of(2016, 3, 4));
    assertThat(article.publisher()).contains("الخبر");
    assertThat(article.url()).contains("https://example.org/1");
    assertThat(article.language()).isEqualTo("ar-SY");
    assertThat(outcome.notes()).isEmpty();
  }

  @Test
  void a_title_beside_it_stands_before_the_text_unless_it_is_its_first_line() {
    inbox.put("a.txt", BODY).put("a.json", "{\"title\":\"" + HEADLINE + "\"}");
    inbox.put("b.txt", TEXT).put("b.json", "{\"title\":\" " + HEADLINE + " \"}");
    assertThat(inbox.read().articles())
        .allSatisfy(article -> assertThat(article.text()).isEqualTo(TEXT))
        .allSatisfy(article -> assertThat(article.headline()).contains(HEADLINE))
        .hasSize(2);
  }

  @Test
  void bad_metadata_is_rejected_and_its_article_kept() {
    var outcome = inbox.put("a.txt", TEXT).put("a.json", "{\"date\":2016}").read();
    assertThat(outcome.ids()).containsExactly("a");
    assertThat(outcome.rejected())
        .containsExactly("a.json: JSON field of the wrong type: date must be text");
  }

  @Test
  void reads_utf_8_and_utf_16_by_their_byte_order_marks() {
    inbox.put("a.txt", "\uFEFF" + TEXT);
    inbox.put("b.txt", ("\uFEFF" + TEXT).getBytes(UTF_16LE));
    inbox.put("c.txt", ("\uFEFF" + TEXT).getBytes(UTF_16BE));
    var outcome = inbox.read();
    assertThat(outcome.articles()).hasSize(3).allMatch(article -> article.text().equals(TEXT));
    assertThat(outcome.notes()).noneMatch(note -> note.contains("read as"));
  }

  @Test
  void reads_utf_16_and_windows_1256_that_nothing_but_the_bytes_show() {
    inbox.put("a.txt", TEXT.getBytes(UTF_16LE));
    inbox.put("b.txt", TEXT.getBytes(UTF_16BE));
    inbox.put("c.txt", TEXT.getBytes(WINDOWS_1256));
    var outcome = inbox.read();
    assertThat(outcome.articles()).hasSize(3).allMatch(article -> article.text().equals(TEXT));
    assertThat(outcome.notes())
        .contains("c.txt: read as windows-1256, which its bytes show and nothing says")
        .contains("a.txt: read as UTF-16LE, which its bytes show and nothing says");
  }

  @Test
  void the_metadata_may_name_the_encoding() {
    var text = "خبر قصير\nنص";
    inbox.put("a.txt", text.getBytes(Charset.forName("ISO-8859-6")));
    assertThat(inbox.read().rejected()).containsExactly("a.txt@0: invalid UTF-8");
    inbox.put("a.json", "{\"encoding\":\"ISO-8859-6\"}");
    assertThat(inbox.read().only().text()).isEqualTo(text);
  }

  @Test
  void an_impossible_date_is_none_and_noted() {
    var outcome = inbox.put("a.txt", TEXT).put("a.json", "{\"date\":\"2016-02-30\"}").read();
    assertThat(outcome.only().date()).isEmpty();
    assertThat(outcome.rejected()).isEmpty();
    assertThat(outcome.notes()).containsExactly("a.txt: no such date, treated as none: 2016-02-30");
  }

  @Test
  void a_missing_date_is_noted() {
    assertThat(inbox.put("a.txt", TEXT).read().notes())
        .isEqualTo(List.of("a.txt: no date: times stay relative"));
  }
}
