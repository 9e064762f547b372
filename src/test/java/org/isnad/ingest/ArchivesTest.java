package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ingest.Inbox.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
  private static final String TEXT = "وصل الوفد أمس إلى المدينة.";

  private final Inbox inbox;

  ArchivesTest(@TempDir Path folder) {
    this.inbox = new Inbox(folder);
  }

  @Test
  void a_zip_gives_what_its_entries_hold_in_their_order() throws IOException {
    inbox.put(
        "a.zip",
        zip(
            "b/2.txt",
            TEXT + "\n" + TEXT,
            "a/records.jsonl",
            record("r-1") + "\n" + record("r-2"),
            "README.md",
            "read me",
            ".git/x.txt",
            TEXT,
            "__MACOSX/1.txt",
            TEXT,
            "1.json",
            record("j"),
            "picture.png",
            "…"));
    var outcome = inbox.read();
    assertThat(outcome.ids()).containsExactly("2", "r-1", "r-2", "j");
    assertThat(outcome.rejected()).isEmpty();
    assertThat(outcome.notes()).anyMatch(note -> note.contains("a.zip!/picture.png: not read"));
  }

  @Test
  void a_name_that_leads_out_of_the_archive_is_only_a_name() throws IOException {
    var outcome = inbox.put("a.zip", zip("../../etc/x.txt", TEXT)).read();
    assertThat(outcome.ids()).containsExactly("x");
    assertThat(inbox.path("../../etc/x.txt")).doesNotExist();
  }

  @Test
  void an_archive_inside_an_archive_is_told_and_not_read() throws IOException {
    var outcome = inbox.put("a.zip", zip("b.zip", "PK", "c.txt", TEXT)).read();
    assertThat(outcome.ids()).containsExactly("c");
    assertThat(outcome.rejected())
        .containsExactly("a.zip!/b.zip: an archive inside an archive is not read");
  }

  @Test
  void a_zip_that_breaks_off_gives_its_whole_entries() throws IOException {
    var whole = zip("a.txt", TEXT, "b.txt", "خبر".repeat(400) + Math.PI);
    var outcome = inbox.put("a.zip", Arrays.copyOf(whole, whole.length - 160)).read();
    assertThat(outcome.ids()).containsExactly("a");
    assertThat(outcome.rejected()).isNotEmpty().allMatch(said -> said.contains("cut off"));
  }

  @Test
  void what_is_no_archive_is_told() {
    var outcome = inbox.put("a.zip", "no zip").put("b.tar.gz", "no gzip").put("c.tar", "").read();
    assertThat(outcome.articles()).isEmpty();
    assertThat(outcome.rejected())
        .containsExactly(
            "a.zip: no entry in this archive",
            "b.tar.gz: not gzip, or cut off in its header",
            "c.tar: empty");
  }

  @Test
  void a_tar_is_read_and_its_links_are_not_followed() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
      var link = new TarArchiveEntry("passwords.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
      var text = TEXT.getBytes(UTF_8);
      var entry = new TarArchiveEntry("folder/a.txt");
      entry.setSize(text.length);
      tar.putArchiveEntry(entry);
      tar.write(text);
      tar.closeArchiveEntry();
    }
    var outcome = inbox.put("a.tgz", bytes.toByteArray()).read();
    assertThat(outcome.ids()).containsExactly("a");
    assertThat(outcome.notes()).contains("a.tgz!/passwords.txt: a link, not followed");
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
