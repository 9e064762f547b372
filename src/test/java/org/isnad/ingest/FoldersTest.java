package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ingest.Inbox.BODY;
import static org.isnad.ingest.Inbox.HEADLINE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
  private static final String TEXT = HEADLINE + "\n" + BODY;

  private final Inbox inbox;

  FoldersTest(@TempDir Path folder) {
    this.inbox = new Inbox(folder);
  }

  @Test
  void files_come_in_the_order_of_their_paths_whatever_the_order_of_the_inputs() {
    inbox.put("b/2.txt", TEXT).put("b/10.txt", TEXT).put("b.txt", TEXT).put("a/z/9.txt", TEXT);
    var expected = List.of("9", "10", "2", "b");
    assertThat(inbox.read().ids()).isEqualTo(expected);
    assertThat(inbox.read("b.txt", "b", "a").ids()).isEqualTo(expected);
    assertThat(inbox.read("a", "b", "b.txt").ids()).isEqualTo(expected);
  }

  @Test
  void a_file_that_is_named_twice_is_read_once() {
    inbox.put("a/1.txt", TEXT);
    var outcome = inbox.read("a", "a/1.txt", "a/../a/1.txt");
    assertThat(outcome.ids()).containsExactly("1");
    assertThat(outcome.rejected()).isEmpty();
  }

  @Test
  void metadata_documents_and_hidden_files_are_no_articles() {
    inbox.put("1.txt", TEXT).put("1.json", "{\"text\":\"وصل الوفد.\"}");
    inbox.put("README.md", TEXT).put("readme.txt", TEXT).put("LICENSE", TEXT);
    inbox.put("NOTICE.txt", TEXT).put("README.ar.txt", TEXT);
    inbox.put(".hidden/2.txt", TEXT).put(".3.txt", TEXT);
    var outcome = inbox.read();
    assertThat(outcome.ids()).containsExactly("1");
    assertThat(outcome.rejected()).isEmpty();
    assertThat(outcome.notes()).containsExactly("1.txt: no date: times stay relative");
  }

  @Test
  void documents_and_metadata_that_are_named_are_noted() {
    inbox.put("1.txt", TEXT).put("1.json", "{}").put("README.md", TEXT);
    assertThat(inbox.read("README.md").notes())
        .containsExactly("README.md: a document, not read as an article");
    assertThat(inbox.read("1.json").notes()).hasSize(1);
    assertThat(inbox.read("1.json", "1.txt").notes())
        .containsExactly("1.txt: no date: times stay relative");
  }

  @Test
  void a_folder_without_articles_is_rejected() throws Exception {
    Files.createDirectories(inbox.path("empty"));
    assertThat(inbox.read("empty").rejected()).containsExactly("empty: no article in this folder");
  }

  @Test
  void the_seed_is_read_as_it_is() throws Exception {
    var seeds = Path.of("seeds");
    var outcome = inbox.read(List.of(seeds));
    var article = outcome.only();
    assertThat(article.text())
        .isEqualTo(Files.readString(seeds.resolve("000_b6c5ba483182c5f7.txt")));
    assertThat(article.id()).isEqualTo("000_b6c5ba483182c5f7");
    assertThat(article.date()).hasToString("Optional[2015-09-20]");
    assertThat(outcome.rejected()).isEmpty();
    assertThat(outcome.notes()).isEmpty();
  }
}
