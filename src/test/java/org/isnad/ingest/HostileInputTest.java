package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is made to do harm is told in a sentence, and what stands beside it is read. */
@Timeout(60)
class HostileInputTest {
  private static final String TEXT = "وصل الوفد أمس إلى المدينة.";
  private static final int MEGABYTE = 1 << 20;

  private final Inbox inbox;
  private final Path folder;

  HostileInputTest(@TempDir Path folder) {
    this.folder = folder;
    this.inbox = new Inbox(folder);
  }

  @Test
  void a_gzip_bomb_is_told_and_what_stands_before_it_is_kept() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write((Inbox.record("r-1") + "\n").getBytes(UTF_8));
      fill(gzip, 300);
    }
    var outcome = inbox.put("a.jsonl.gz", bytes.toByteArray()).put("b.txt", TEXT).read();
    assertThat(outcome.ids()).containsExactly("r-1", "b");
    assertThat(outcome.rejected())
        .containsExactly(
            "a.jsonl.gz: unpacks to more than 200 times its size; what stands before is kept");
  }

  @Test
  void a_zip_bomb_is_told_and_what_stands_before_it_is_kept() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("1.txt"));
      zip.write(TEXT.getBytes(UTF_8));
      for (int i = 2; i < 9; i++) {
        zip.putNextEntry(new ZipEntry(i + ".txt"));
        fill(zip, 40);
      }
    }
    var outcome = inbox.put("a.zip", bytes.toByteArray()).put("b.txt", TEXT + "\n").read();
    assertThat(outcome.ids()).containsExactly("1", "b");
    assertThat(outcome.rejected())
        .containsExactly(
            "a.zip: unpacks to more than 200 times its size; what stands before is kept");
  }

  @Test
  void what_packs_well_is_no_bomb() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 50_000; i++) {
        gzip.write((Inbox.record("r-" + i) + "\n").getBytes(UTF_8));
      }
    }
    assertThat(inbox.put("a.jsonl.gz", bytes.toByteArray()).read().ids()).hasSize(50_000);
  }

  @Test
  void a_file_or_line_that_takes_too_much_memory_is_told() throws IOException {
    for (var name : new String[] {"a.txt", "b.html", "c.json", "d.jsonl", "e.rss"}) {
      try (var file = Files.newOutputStream(folder.resolve(name))) {
        fill(file, Largest.bytes() / MEGABYTE + 1);
        file.write(("\n" + Inbox.record("z")).getBytes(UTF_8));
      }
    }
    var outcome = inbox.read();
    var most = " of more than " + Largest.bytes() + " bytes (a 32nd of -Xmx, or 64 MiB)";
    assertThat(outcome.ids()).containsExactly("z");
    assertThat(outcome.rejected())
        .containsExactly(
            "a.txt: a file" + most,
            "b.html: a file" + most,
            "c.json: a file" + most,
            "d.jsonl:1@0: a line" + most,
            "e.rss: a feed" + most);
  }

  @Test
  void json_nested_a_hundred_thousand_deep_is_told() {
    var deep = "{\"text\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    var outcome = inbox.put("a.json", deep).put("b.jsonl", deep + "\n" + Inbox.record("r")).read();
    assertThat(outcome.ids()).containsExactly("r");
    assertThat(outcome.rejected())
        .hasSize(2)
        .allMatch(said -> said.contains("not JSON: Document nesting depth (1001)"));
  }

  @Test
  void entities_of_a_feed_laugh_at_nobody() {
    var laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 20; i++) {
      var before = "&a" + (i - 1) + ";";
      laughs.append("<!ENTITY a" + i + " \"" + before.repeat(10) + "\">");
    }
    var item = "<item><guid>1</guid><description>" + TEXT + " &a19;</description></item>";
    var article =
        inbox.put("a.rss", laughs + "]><rss><channel>" + item + "</channel></rss>").read().only();
    assertThat(article.text()).startsWith(TEXT).hasSizeLessThan(100);
  }

  @Test
  void a_link_is_followed_to_a_file_and_not_to_a_folder() throws IOException {
    inbox.put("news/a.txt", TEXT).put("elsewhere/b.txt", TEXT + "\n" + TEXT);
    inbox.put("elsewhere/c.txt", TEXT + "\n");
    Files.createSymbolicLink(folder.resolve("news/loop"), folder);
    Files.createSymbolicLink(folder.resolve("news/b.txt"), folder.resolve("elsewhere/b.txt"));
    Files.createSymbolicLink(folder.resolve("news/lost.txt"), folder.resolve("nowhere.txt"));
    var outcome = inbox.read("news");
    assertThat(outcome.ids()).containsExactly("a", "b");
    assertThat(outcome.notes())
        .contains("news/lost.txt: no file: a link to nowhere, a pipe or a device");
  }

  @Test
  void a_pipe_in_a_folder_is_not_waited_for() throws Exception {
    var made = new ProcessBuilder("mkfifo", folder.resolve("a.txt").toString()).start();
    assumeTrue(made.waitFor() == 0);
    var outcome = inbox.put("b.txt", TEXT).read();
    assertThat(outcome.ids()).containsExactly("b");
    assertThat(outcome.notes()).contains("a.txt: no file: a link to nowhere, a pipe or a device");
  }

  private static void fill(OutputStream out, int megabytes) throws IOException {
    var spaces = " ".repeat(MEGABYTE).getBytes(UTF_8);
    for (int i = 0; i < megabytes; i++) {
      out.write(spaces);
    }
  }
}
