package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build compiled says what the tables say. */
class CompiledTablesTest {
  @Test
  void a_string_is_found_by_its_number_and_others_are_not() {
    var words = List.of("قال", "", "قالت", "سوريا");
    var table = StringTable.of(words);
    assertThat(words).allSatisfy(word -> assertThat(table.get(table.find(word))).isEqualTo(word));
    assertThat(table.find("قا")).isEqualTo(-1);
    assertThat(StringTable.of(List.of()).find("")).isEqualTo(-1);
  }

  @Test
  void every_word_is_read_as_the_tables_read_it() {
    var compiled = Lexicon.load();
    var fresh = Lexicon.ofTables();
    for (var row : Table.resource("lexicon/word-frequency.tsv", "form").rows()) {
      var form = row.get("form");
      assertThat(compiled.readings(form)).as(form).isEqualTo(fresh.readings(form));
      assertThat(compiled.isWhole(form)).as(form).isEqualTo(fresh.isWhole(form));
      assertThat(compiled.frequency().of(form)).as(form).isEqualTo(fresh.frequency().of(form));
    }
  }

  @Test
  void every_name_means_whom_the_tables_mean() {
    var compiled = KnowledgeBase.load();
    var fresh = KnowledgeBase.ofTables();
    var places = PlaceTable.resource("kb/places.tsv");
    IntStream.range(0, places.size())
        .forEach(i -> assertSame(places.place(i).label(), compiled, fresh));
    for (var table : List.of("curated", "states", "organizations", "institutions", "people")) {
      for (var row : Table.resource("kb/" + table + ".tsv", "key", "labels").rows()) {
        assertThat(compiled.entity(row.get("key"))).isEqualTo(fresh.entity(row.get("key")));
        row.list("labels").forEach(label -> assertSame(label, compiled, fresh));
      }
    }
  }

  private static void assertSame(String name, KnowledgeBase compiled, KnowledgeBase fresh) {
    assertThat(compiled.named(name)).as(name).isEqualTo(fresh.named(name));
    assertThat(compiled.isNameWord(name)).as(name).isEqualTo(fresh.isNameWord(name));
  }

  @Test
  void strings_are_added_to_a_table_until_it_is_full_and_beyond() {
    var words = IntStream.range(0, 100).mapToObj(i -> "w" + i).toList();
    var table = StringTable.of(List.of());
    for (var word : words) {
      table = table.with(List.of(word));
    }
    for (int i = 0; i < words.size(); i++) {
      assertThat(table.find(words.get(i))).isEqualTo(i);
      assertThat(table.get(i)).isEqualTo(words.get(i));
    }
    assertThat(table.find("w100")).isEqualTo(-1);
  }

  @Test
  void every_nationality_is_that_of_the_tables() {
    var compiled = KnowledgeBase.load();
    var fresh = KnowledgeBase.ofTables();
    for (var row : Table.resource("kb/nisba.tsv", "forms").rows()) {
      for (var form : row.list("forms")) {
        assertThat(compiled.nisba(form)).as(form).isEqualTo(fresh.nisba(form));
      }
    }
    for (var row : Table.resource("kb/metonyms.tsv", "name").rows()) {
      var name = row.get("name");
      assertThat(compiled.metonym(name)).as(name).isEqualTo(fresh.metonym(name)).isPresent();
    }
  }

  @Test
  void is_the_same_bytes_each_time(@TempDir Path folder) throws IOException {
    for (var name : List.of("once", "twice")) {
      Lexicon.compile(folder.resolve(name));
      KnowledgeBase.compile(folder.resolve(name));
    }
    for (var file : List.of("lexicon.bin", "names.bin")) {
      assertThat(Files.mismatch(folder.resolve("once/" + file), folder.resolve("twice/" + file)))
          .isEqualTo(-1);
    }
  }
}
