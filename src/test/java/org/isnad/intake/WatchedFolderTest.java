package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.isnad.store.Lemmas;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {
  private static final Duration LOOK = Duration.ofMillis(100);

  @TempDir private Path folder;
  private final List<String> log = new CopyOnWriteArrayList<>();

  @Test
  void takes_in_what_is_there_what_arrives_and_what_changes() throws Exception {
    write("a.txt", "وصل الوفد.");
    try (var desk = new Desk();
        var watched = watch(desk)) {
      Desk.await(() -> desk.texts().equals(List.of("وصل الوفد.")));

      Files.createDirectories(folder.resolve("in"));
      write("in/b.jsonl", "{\"id\":\"b\",\"text\":\"عاد الوفد.\"}\n");
      Desk.await(() -> desk.texts().equals(List.of("عاد الوفد.", "وصل الوفد.")));

      write("a.txt", "سافر الوفد.");
      Desk.await(() -> desk.texts().equals(List.of("سافر الوفد.", "عاد الوفد.")));
      assertThat(watched).isNotNull();
    }
  }

  @Test
  void what_stands_beside_a_text_belongs_to_it_whenever_it_comes() throws Exception {
    try (var desk = new Desk();
        var watched = watch(desk)) {
      write("a.txt", "وصل الوفد.");
      Desk.await(() -> desk.texts().size() == 1);
      write("a.json", "{\"date\":\"2016-03-04\"}");

      Desk.await(() -> desk.dates().equals(List.of("2016-03-04")));
      assertThat(desk.ids()).containsExactly("a");
      assertThat(watched).isNotNull();
    }
  }

  @Test
  void waits_until_a_file_stays_as_it_is() throws Exception {
    try (var desk = new Desk();
        var watched = watch(desk)) {
      var file = write("a.jsonl", "{\"id\":\"0\",\"text\":\"وصل.\"}\n");
      for (int i = 1; i < 60; i++) {
        Files.writeString(
            file, "{\"id\":\"" + i + "\",\"text\":\"وصل.\"}\n", StandardOpenOption.APPEND);
        Thread.sleep(10);
      }
      Desk.await(() -> desk.ids().size() == 60);

      assertThat(log).allMatch(line -> !line.contains("rejected a"));
      assertThat(watched).isNotNull();
    }
  }

  @Test
  void a_bad_file_is_told_and_the_next_one_is_read() throws Exception {
    write("a.txt", "English");
    write("b.json", "{");
    write("c.txt", "خطأ في هذا المقال.");
    write("d.pdf", "no kind");
    try (var desk = new Desk();
        var watched = watch(desk)) {
      Desk.await(() -> log.stream().filter(line -> line.startsWith("rejected")).count() == 3);
      write("e.txt", "وصل الوفد.");
      Desk.await(() -> desk.texts().equals(List.of("وصل الوفد.")));

      assertThat(log)
          .anyMatch(line -> line.endsWith("a.txt: not Arabic"))
          .anyMatch(line -> line.contains("b.json: not JSON"))
          .anyMatch(line -> line.contains("c.txt: a fault of ours"));
      assertThat(log.stream().filter(line -> line.startsWith("rejected"))).hasSize(3);
      assertThat(watched).isNotNull();
    }
  }

  @Test
  void what_the_store_holds_is_not_read_again() throws Exception {
    write("a.txt", "وصل الوفد.");
    var db = folder.resolve(".db");
    try (var desk = new Desk(Store.open(db, Lemmas.ofLexicon(), line -> {}));
        var watched = watch(desk)) {
      Desk.await(() -> desk.texts().size() == 1);
      assertThat(watched).isNotNull();
    }
    log.clear();
    try (var desk = new Desk(Store.open(db, Lemmas.ofLexicon(), line -> {}))) {
      long changes = desk.store.changes();
      try (var watched = watch(desk)) {
        write("b.txt", "عاد الوفد.");
        Desk.await(() -> desk.texts().size() == 2);
        assertThat(watched).isNotNull();
      }
      assertThat(desk.store.changes()).isEqualTo(changes + 1);
    }
  }

  @Test
  void goes_on_where_the_folder_is_away_for_a_while() throws Exception {
    var news = Files.createDirectories(folder.resolve("news"));
    try (var desk = new Desk();
        var watched = new WatchedFolder(news, desk.reception, LOOK, log::add)) {
      Files.delete(news);
      Thread.sleep(300);
      Files.createDirectories(news);
      write("news/a.txt", "وصل الوفد.");
      Desk.await(() -> desk.texts().size() == 1);
      assertThat(watched).isNotNull();
    }
  }

  private WatchedFolder watch(Desk desk) {
    return new WatchedFolder(folder, desk.reception, LOOK, log::add);
  }

  /** Told apart by its time where its size is the same. */
  private Path write(String name, String text) throws Exception {
    var file = Files.writeString(folder.resolve(name), text);
    return Files.setLastModifiedTime(
        file, FileTime.fromMillis(System.currentTimeMillis() + text.hashCode() % 1000));
  }
}
