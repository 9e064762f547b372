package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebArchivesTest {
  private static final String PARAGRAPH =
      "<p>وصل الوفد أمس إلى المدينة القديمة. وقال رئيس الوفد إن الزيارة قصيرة، وإنه سيعود إلى"
          + " العاصمة بعد أيام قليلة من أجل لقاء الوزراء.</p>";
  private static final String PAGE =
      "<html><head>%s<title>وصول الوفد</title></head><body><article>"
          + PARAGRAPH
          + "</article></body></html>";

  private final Inbox inbox;

  WebArchivesTest(@TempDir Path folder) {
    this.inbox = new Inbox(folder);
  }

  @Test
  void a_page_has_its_address_and_the_date_of_its_capture() {
    var article = inbox.put("a.warc.gz", response("https://example.org/1", html(""))).read().only();
    assertThat(article.url()).contains("https://example.org/1");
    assertThat(article.date()).contains(LocalDate.of(2018, 3, 13));
    assertThat(article.text()).startsWith("وصول الوفد\nوصل الوفد أمس");
    assertThat(article.id()).matches("[0-9a-f]{32}");
  }

  @Test
  void a_date_that_the_page_tells_goes_before_that_of_its_capture() {
    var dated = html("<meta property=\"article:published_time\" content=\"2018-03-11T08:00Z\">");
    var article = inbox.put("a.warc", response("https://example.org/1", dated)).read().only();
    assertThat(article.date()).contains(LocalDate.of(2018, 3, 11));
  }

  @Test
  void a_compressed_answer_is_unpacked() {
    var body = Inbox.gzip(PAGE.formatted(""));
    var head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n";
    var record = record("response", "https://example.org/1", joined(head.getBytes(UTF_8), body));
    assertThat(inbox.put("a.warc", record).read().articles()).hasSize(1);
  }

  @Test
  void what_is_no_page_or_not_arabic_is_counted() {
    var english = answer("200 OK", "<p>The delegation arrived.</p>");
    var lost = answer("404 Not Found", PAGE.formatted(""));
    inbox.put(
        "a.warc",
        joined(
            response("https://example.org/en", english),
            response("https://example.org/lost", lost),
            record("request", "https://example.org/1", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)),
            response("https://example.org/1", html(""))));
    var outcome = inbox.read();
    assertThat(outcome.articles()).hasSize(1);
    assertThat(outcome.rejected()).isEmpty();
    assertThat(outcome.notes())
        .containsExactly("a.warc: 3 records that are no page, or not Arabic, are passed over");
  }

  @Test
  void extracted_text_is_read_as_text() {
    var text = "وصول الوفد\n" + "وصل الوفد أمس إلى المدينة. ".repeat(8);
    var article =
        inbox
            .put("a.wet", record("conversion", "https://example.org/1", text.getBytes(UTF_8)))
            .read()
            .only();
    assertThat(article.headline()).contains("وصول الوفد");
    assertThat(article.url()).contains("https://example.org/1");
  }

  @Test
  void an_archive_that_breaks_off_gives_its_whole_pages() {
    var one = response("https://example.org/1", html(""));
    var two = response("https://example.org/2", html("<meta name=\"x\">"));
    inbox.put("a.warc", joined(one, Arrays.copyOf(two, two.length / 2))).put("b.warc", "nonsense");
    var outcome = inbox.read();
    assertThat(outcome.ids()).isNotEmpty();
    assertThat(outcome.rejected())
        .contains("b.warc: no web archive, or damaged; its first 0 pages are kept")
        .anyMatch(said -> said.startsWith("a.warc"));
  }

  private static byte[] html(String head) {
    return answer("200 OK", PAGE.formatted(head));
  }

  private static byte[] answer(String status, String body) {
    return ("HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body)
        .getBytes(UTF_8);
  }

  private static byte[] response(String address, byte[] answer) {
    return record("response", address, answer);
  }

  private static byte[] record(String type, String address, byte[] block) {
    var contentType =
        type.equals("conversion") ? "text/plain" : "application/http; msgtype=" + type;
    var head =
        String.join(
            "\r\n",
            "WARC/1.0",
            "WARC-Type: " + type,
            "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>",
            "WARC-Date: 2018-03-13T10:00:00Z",
            "WARC-Target-URI: " + address,
            "Content-Type: " + contentType,
            "Content-Length: " + block.length,
            "",
            "");
    return joined(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] joined(byte[]... parts) {
    var bytes = new ByteArrayOutputStream();
    for (var part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
