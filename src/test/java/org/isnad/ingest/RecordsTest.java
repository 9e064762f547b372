package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ingest.Inbox.HEADLINE;
import static org.isnad.ingest.Inbox.record;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {
  private final Inbox inbox;

  RecordsTest(@TempDir Path folder) {
    this.inbox = new Inbox(folder);
  }

  @Test
  void a_record_is_headline_newline_body() {
    var json =
        "{\"id\":\"n-1\",\"title\":\" خبر قصير \",\"text\":\"وصل الوفد.\\nثم عاد.\","
            + "\"date\":\"2016-03-04\",\"url\":\"https://example.org/1\",\"publisher\":\"الخبر\"}";
    var article = inbox.put("a.jsonl", json).read().only();
    assertThat(article.id()).isEqualTo("n-1");
    assertThat(article.text()).isEqualTo(" خبر قصير \nوصل الوفد.\nثم عاد.");
    assertThat(article.headline()).contains(" خبر قصير ");
    assertThat(article.date()).contains(LocalDate.of(2016, 3, 4));
    assertThat(article.url()).contains("https://example.org/1");
    assertThat(article.publisher()).contains("الخبر");
  }

  @Test
  void a_record_without_title_is_its_body_alone() {
    var article = inbox.put("a.jsonl", "{\"title\":\" \",\"text\":\"وصل الوفد.\"}").read().only();
    assertThat(article.text()).isEqualTo("وصل الوفد.");
    assertThat(article.headline()).isEmpty();
  }

  @Test
  void a_record_without_id_is_named_by_its_text() {
    var lines = "{\"text\":\"وصل الوفد.\"}\n{\"text\":\"عاد الوفد.\",\"id\":null}\n";
    var ids = inbox.put("a.jsonl", lines).read().ids();
    assertThat(ids).hasSize(2).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{32}"));
    assertThat(inbox.read().ids()).isEqualTo(ids);
  }

  @Test
  void a_json_file_is_an_article_or_a_list_of_them() {
    inbox.put("a.json", record("x")).put("b.json", "{\"text\":\"وصل الوفد.\"}");
    inbox.put("c.json", "[" + record("y") + ",{\"text\":1}," + record("z") + "]");
    var outcome = inbox.read();
    assertThat(outcome.ids()).containsExactly("x", "b", "y", "z");
    assertThat(outcome.rejected())
        .containsExactly("c.json:2: JSON field of the wrong type: text must be text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"body\":\"وصل\"} | JSON without the field text",
        "{\"text\":null} | JSON without the field text",
        "{\"text\":[\"وصل\"]} | JSON field of the wrong type: text must be text",
        "{\"text\":\"وصل\",\"id\":7} | JSON field of the wrong type: id must be text",
        "{\"text\":\"وصل\",\"title\":{}} | JSON field of the wrong type: title must be text",
        "{\"text\":\"وصل\",\"date\":20160304} | JSON field of the wrong type: date must be text",
        "\"وصل\" | JSON of the wrong type: an object is needed",
        "null | JSON of the wrong type: an object is needed",
        "{\"text\":\"وص\\u0000ل\"} | binary, not text",
        "{\"text\":\"وصل \\ud800\"} | half of a surrogate pair, which is no character",
        "{\"text\":\"\"} | empty",
      })
  void wrong_fields_and_types_are_rejected(String json, String reason) {
    var outcome = inbox.put("a.jsonl", json + "\n" + record("good")).read();
    assertThat(outcome.rejected()).containsExactly("a.jsonl:1@0: " + reason);
    assertThat(outcome.ids()).containsExactly("good");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"text\":\"وصل\"", "{text}", "وصل", "{\"text\":\"و\"} {}"})
  void what_is_no_json_is_rejected_with_line_and_offset(String line) {
    var outcome = inbox.put("a.jsonl", record("one") + "\n" + line + "\n" + record("two")).read();
    assertThat(outcome.ids()).containsExactly("one", "two");
    int start = record("one").getBytes(UTF_8).length + 1;
    assertThat(outcome.rejected()).hasSize(1);
    assertThat(outcome.rejected().get(0)).startsWith("a.jsonl:2@" + start + ": not JSON");
  }

  @Test
  void invalid_utf_8_costs_its_record_only() throws Exception {
    var bytes = new ByteArrayOutputStream();
    bytes.write((record("one") + "\n{\"text\":\"وصل").getBytes(UTF_8));
    int fault = bytes.size();
    bytes.write(0xFF);
    bytes.write(("\"}\n" + record("two")).getBytes(UTF_8));
    var outcome = inbox.put("a.jsonl", bytes.toByteArray()).read();
    assertThat(outcome.ids()).containsExactly("one", "two");
    assertThat(outcome.rejected()).containsExactly("a.jsonl:2@" + fault + ": invalid UTF-8");
  }

  @Test
  void reads_lines_of_utf_16() {
    var lines = "\uFEFF" + record("one") + "\n" + record("two") + "\n";
    assertThat(inbox.put("a.jsonl", lines.getBytes(UTF_16LE)).read().ids())
        .containsExactly("one", "two");
  }

  @Test
  void a_truncated_gzip_keeps_its_whole_records() {
    var lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      lines.append(record("record-" + i)).append('\n');
    }
    var whole = Inbox.gzip(lines.toString());
    assertThat(inbox.put("a.jsonl.gz", whole).read().ids()).hasSize(2000);
    var outcome = inbox.put("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2)).read();
    int kept = outcome.articles().size();
    assertThat(kept).isBetween(500, 1500);
    assertThat(outcome.ids()).last().isEqualTo("record-" + (kept - 1));
    assertThat(outcome.rejected())
        .containsExactly(
            "a.jsonl.gz: truncated or damaged gzip; its " + kept + " whole records are kept");
  }

  @Test
  void a_file_that_is_no_gzip_is_rejected() {
    assertThat(inbox.put("a.jsonl.gz", record("x")).read().rejected())
        .containsExactly("a.jsonl.gz: not gzip, or cut off in its header");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a/b/../c", "<a>", "\\\"a\\\"", "خبر", "a\\u202Eb", "%20", "#"})
  void any_characters_may_be_in_an_id(String id) {
    var outcome = inbox.put("a.jsonl", record(id)).read();
    assertThat(outcome.rejected()).isEmpty();
    assertThat(outcome.notes()).isEmpty();
    assertThat(outcome.only().headline()).contains(HEADLINE);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-03-04, 2016-03-04",
    "2016-03-04T23:30:00+03:00, 2016-03-04",
    "2016-03-04 01:02:03, 2016-03-04",
    "2016/3/4, 2016-03-04",
    "20160304, 2016-03-04",
    "24/03/2016, 2016-03-24",
    "'Fri, 4 Mar 2016 10:00:00 GMT', 2016-03-04",
  })
  void reads_dates_as_news_archives_write_them(String date, LocalDate expected) {
    assertThat(PublicationDate.parse(date).map(PublicationDate::day)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2016-02-30", "2016-13-01", "0000-00-00", "9999-12-31", "أمس", "32/01/2016"})
  void what_is_no_day_of_the_calendar_is_none(String date) {
    assertThat(PublicationDate.parse(date)).isEmpty();
  }

  @Test
  void a_day_and_month_that_could_be_swapped_are_noted() {
    var json = record("x").replace("2016-03-04", "04/03/2016");
    var outcome = inbox.put("a.jsonl", json).read();
    assertThat(outcome.only().date()).contains(LocalDate.of(2016, 3, 4));
    assertThat(outcome.notes())
        .containsExactly("a.jsonl:1: date read as day/month/year: 04/03/2016");
  }
}
