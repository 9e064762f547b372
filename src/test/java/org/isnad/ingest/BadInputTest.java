package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ingest.Inbox.BODY;
import static org.isnad.ingest.Inbox.HEADLINE;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private static final String TEXT = HEADLINE + "\n" + BODY;

  private final Inbox inbox;

  BadInputTest(@TempDir Path folder) {
    this.inbox = new Inbox(folder);
  }

  @Test
  void the_run_goes_on_after_a_bad_input() {
    var outcome = inbox.put("a.txt", "").put("b.txt", TEXT).read("a.txt", "b.txt", "c.txt");
    assertThat(outcome.ids()).containsExactly("b");
    assertThat(outcome.rejected()).containsExactly("c.txt: no such file", "a.txt: empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.json", "a.jsonl"})
  void an_empty_file_is_rejected(String name) {
    assertThat(inbox.put(name, "").read().rejected()).containsExactly(name + ": empty");
  }

  @Test
  void a_file_of_spaces_is_rejected() {
    inbox.put("a.txt", " \n\t").put("b.jsonl", "\n\n").put("c.json", " ");
    assertThat(inbox.read().rejected())
        .containsExactly("a.txt: empty", "b.jsonl: empty", "c.json: empty");
  }

  @Test
  void binary_files_are_rejected() {
    inbox.put(
        "a.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
    inbox.put("b.html", TEXT.replace(' ', '\0'));
    assertThat(inbox.read().rejected())
        .containsExactly("a.txt: binary, not text", "b.html: binary, not text");
  }

  @Test
  void random_bytes_never_end_the_run() {
    var random = new Random(7);
    for (var extension : new String[] {".txt", ".html", ".json", ".jsonl", ".jsonl.gz"}) {
      for (int i = 0; i < 20; i++) {
        var bytes = new byte[random.nextInt(2000)];
        random.nextBytes(bytes);
        inbox.put(i + extension, bytes);
      }
    }
    assertThat(inbox.read().articles()).isEmpty();
    assertThat(inbox.read().rejected()).hasSizeGreaterThanOrEqualTo(100);
  }

  @Test
  void invalid_utf_8_is_rejected_with_its_place() {
    var bytes = TEXT.getBytes(UTF_8);
    bytes[13] = (byte) 0xFF;
    assertThat(inbox.put("a.txt", bytes).read().rejected())
        .containsExactly("a.txt@13: invalid UTF-8");
  }

  @Test
  void utf_8_cut_inside_a_letter_is_rejected() {
    var bytes = TEXT.stripTrailing().replace(".", "").getBytes(UTF_8);
    inbox.put("a.txt", Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(inbox.read().rejected())
        .containsExactly("a.txt@" + (bytes.length - 2) + ": invalid UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This is an article in English.\nIt has two lines.",
        "1234 5678",
        "به گزارش خبرگزاری، وزیر امور خارجه ایران روز گذشته در تهران با همتای خود دیدار و درباره"
            + " روابط دو کشور و مسائل منطقه گفتگو کرد و گفت که این دیدارها ادامه خواهد داشت"
      })
  void what_is_not_arabic_is_rejected(String text) {
    assertThat(inbox.put("a.txt", text).read().rejected()).containsExactly("a.txt: not Arabic");
  }

  @Test
  void arabic_with_latin_names_and_digits_is_accepted() {
    var text =
        "أعلنت شركة Example Industries Incorporated أمس عن 25 جهازا جديدا.\nوقالت إن السعر 99.";
    assertThat(inbox.put("a.txt", text).read().articles()).hasSize(1);
  }

  @Test
  void what_its_metadata_says_is_not_arabic_is_rejected() {
    inbox.put("a.txt", TEXT).put("a.json", "{\"language\":\"fa\"}");
    assertThat(inbox.read().rejected()).containsExactly("a.txt: not Arabic, but fa");
  }

  @Test
  void a_second_article_with_an_id_already_seen_is_rejected() {
    inbox.put("a/x.txt", TEXT).put("b/x.txt", TEXT).put("c.jsonl", Inbox.record("x"));
    var outcome = inbox.read();
    assertThat(outcome.ids()).containsExactly("x");
    assertThat(outcome.rejected())
        .containsExactly(
            "b/x.txt: a second article with the id x",
            "c.jsonl:1@0: a second article with the id x");
  }

  @Test
  void an_unknown_extension_is_rejected_where_it_is_named_and_noted_in_a_folder() {
    inbox.put("a.pdf", "%PDF").put("b.txt", TEXT);
    assertThat(inbox.read("a.pdf").rejected()).hasSize(1).first().asString().contains("extension");
    assertThat(inbox.read().rejected()).isEmpty();
    assertThat(inbox.read().notes()).anyMatch(note -> note.startsWith("a.pdf: not read"));
  }

  @Test
  void bidi_controls_are_kept() {
    var text = "\u202Bخبر قصير\u202C\nوصل \u2066Isnad\u2069 إلى المدينة.";
    assertThat(inbox.put("a.txt", text).read().only().text()).isEqualTo(text);
  }

  @Test
  void fifty_megabytes_are_accepted() {
    var text = HEADLINE + "\n" + BODY.repeat((50 << 20) / BODY.getBytes(UTF_8).length + 1);
    var outcome =
        inbox
            .put("a.txt", text)
            .put("b.jsonl", "{\"text\":\"" + text.replace("\n", "\\n") + "\"}")
            .read();
    assertThat(outcome.rejected()).isEmpty();
    assertThat(outcome.articles()).allMatch(article -> article.text().equals(text)).hasSize(2);
  }
}
