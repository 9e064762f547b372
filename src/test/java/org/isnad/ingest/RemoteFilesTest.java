package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteFilesTest {
  private static final Path BUCKET = Path.of("s3a:/news");
  private static final List<String> NAMES =
      List.of(
          "b/a.txt",
          "b/a.json",
          "b.jsonl",
          "a/pages.warc.gz",
          "a/alone.json",
          "README.txt",
          ".hidden.txt",
          "b/.git/c.txt",
          "notes.doc");

  @Test
  void files_of_a_folder_are_chosen_and_sorted_as_those_of_this_machine(@TempDir Path here)
      throws IOException {
    Map<Path, Long> sizes = new HashMap<>();
    for (var name : NAMES) {
      Files.createDirectories(here.resolve(name).getParent());
      Files.writeString(here.resolve(name), "x");
      sizes.put(BUCKET.resolve(name), 1L);
    }
    var files = new RemoteFiles(path -> false);
    files.folder(BUCKET, sizes);
    var local = InputFiles.of(List.of(here));

    var choices = files.choose();

    assertThat(choices.files().stream().map(file -> BUCKET.relativize(file.path())))
        .containsExactlyElementsOf(
            local.files().stream().map(file -> here.relativize(file.path())).toList())
        .hasSize(4);
    assertThat(choices.problems().stream().map(Problem::line))
        .containsExactlyElementsOf(
            local.problems().stream()
                .map(problem -> problem.line().replace(here.toString(), BUCKET.toString()))
                .toList())
        .hasSize(1);
  }

  @Test
  void a_text_has_its_metadata_and_lines_may_be_cut() {
    var files = new RemoteFiles(path -> path.endsWith("a.json"));
    files.file(BUCKET.resolve("a.txt"), 5);
    files.file(BUCKET.resolve("b.jsonl"), 7);
    files.file(BUCKET.resolve("c.jsonl.gz"), 9);

    assertThat(files.choose().files())
        .containsExactly(
            chosen("a.txt", Optional.of(BUCKET.resolve("a.json")), 5, false),
            chosen("b.jsonl", Optional.empty(), 7, true),
            chosen("c.jsonl.gz", Optional.empty(), 9, false));
  }

  @Test
  void what_nobody_can_read_is_told() {
    var files = new RemoteFiles(path -> path.endsWith("a.txt"));
    files.file(BUCKET.resolve("a.json"), 1);
    files.file(BUCKET.resolve("a.doc"), 1);
    files.folder(BUCKET.resolve("empty"), Map.of());

    var choices = files.choose();

    assertThat(choices.files()).isEmpty();
    assertThat(choices.problems().stream().map(Problem::line))
        .containsExactly(
            "rejected s3a:/news/empty: no article in this folder",
            "rejected s3a:/news/a.doc: " + Kind.UNKNOWN,
            "note s3a:/news/a.json: metadata of s3a:/news/a.txt, not an article");
  }

  @Test
  void a_record_is_read_like_a_line_of_a_file() {
    List<Input> inputs = new ArrayList<>();
    var record = "{\"id\":\"1\",\"title\":\"%s\",\"text\":\"%s\"}";
    var text = Inbox.BODY.replace("\n", "\\n");
    ArticleReader.readRecord("rows:1", record.formatted(Inbox.HEADLINE, text), inputs::add);
    ArticleReader.readRecord("rows:2", "{\"text\":7}", inputs::add);

    assertThat(inputs).hasSize(3);
    assertThat(inputs.get(0))
        .isEqualTo(new Input.Fault(Problem.note("rows:1", "no date: times stay relative")));
    assertThat(((Input.Read) inputs.get(1)).article().headline()).contains(Inbox.HEADLINE);
    assertThat(((Input.Fault) inputs.get(2)).problem().line())
        .startsWith("rejected rows:2: JSON field of the wrong type");
  }

  private static RemoteFiles.Chosen chosen(
      String name, Optional<Path> metadata, long size, boolean isLines) {
    return new RemoteFiles.Chosen(BUCKET.resolve(name), metadata, size, isLines);
  }
}
