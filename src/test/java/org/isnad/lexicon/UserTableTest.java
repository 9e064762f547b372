package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.isnad.model.KnownEntity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserTableTest {
  private static KnowledgeBase kb;

  @TempDir private Path folder;

  @BeforeAll
  static void load() {
    kb = KnowledgeBase.load();
  }

  private Path table(String... lines) throws IOException {
    return Files.writeString(folder.resolve("mine.tsv"), String.join("\n", lines) + "\n");
  }

  private static KnowledgeBase with(Path table) throws IOException {
    return kb.with(UserEntity.read(table));
  }

  @Test
  void adds_entities_of_a_users_own() throws IOException {
    var mine =
        with(
            table(
                "key\ttype\tlabels\tshort\tiso\tlat\tlon",
                "kb-club\tOrganization\tنادي الجسر الثقافي|نادي الجسر\tالجسر\tSY\t33.5\t36.25"));
    var club = mine.named("نادي الجسر").get(0);
    assertThat(club.key()).isEqualTo("kb-club");
    assertThat(club.labels()).containsExactly("نادي الجسر الثقافي", "نادي الجسر");
    assertThat(club.shortNames()).containsExactly("الجسر");
    assertThat(club.coordinates()).contains(new KnownEntity.Coordinates(33.5, 36.25));
    assertThat(kb.named("نادي الجسر الثقافي")).isEmpty();
  }

  @Test
  void adds_names_to_what_is_known() throws IOException {
    var mine = with(table("key\ttype\tlabels", "Q858\tState\tبلاد الياسمين"));
    var syria = mine.named("بلاد الياسمين").get(0);
    assertThat(syria.label()).isEqualTo("سوريا");
    assertThat(syria.iso()).contains("SY");
    assertThat(mine.entity("Q858")).contains(syria);
  }

  @Test
  void adds_names_to_a_known_place() throws IOException {
    var mine = with(table("key\ttype\tlabels", "Q192961\tPlace\tرمادي الأنبار"));
    assertThat(mine.named("رمادي الأنبار").get(0).parent()).isPresent();
  }

  /** Names are added to the compiled ones; they mean what they would, had all been read anew. */
  @Test
  void every_name_means_whom_it_would_mean_in_a_table_of_ours() throws IOException {
    var rows =
        UserEntity.read(
            table(
                "key\ttype\tlabels\tshort\tcommon",
                "Q858\tState\tبلاد الياسمين|حلب\tالأسد\t",
                "Q192961\tPlace\tرمادي الأنبار\t\t",
                "kb-z\tPlace\tحلب|دمشق القديمة الأولى\t\t",
                "kb-y\tNewsOutlet\tالكوثر\t\tالكوثر",
                "kb-a\tPerson\tسمير الجسري|حلب\tالأسد|دمشق\t"));
    var quick = kb.with(rows);
    var anew = kb.with(rows, true);
    var names = new TreeSet<>(List.of("بلاد", "بلاد الياسمين", "دمشق القديمة", "سمير", "الكوثر"));
    for (var table : List.of("curated", "states", "organizations", "people", "places")) {
      for (var row : Table.resource("kb/" + table + ".tsv", "labels").rows()) {
        names.addAll(row.list("labels"));
      }
    }
    for (var name : names) {
      assertThat(quick.named(name)).as(name).isEqualTo(anew.named(name));
      assertThat(quick.isNameWord(name)).as(name).isEqualTo(anew.isNameWord(name));
    }
    assertThat(quick.entity("Q858")).isEqualTo(anew.entity("Q858"));
    assertThat(quick.named("حلب")).first().extracting(KnownEntity::key).isEqualTo("Q858");
  }

  @Test
  void a_label_that_is_a_common_word_needs_a_word_for_its_type() throws IOException {
    var mine = with(table("key\ttype\tlabels\tcommon", "kb-a\tNewsOutlet\tالكوثر\tالكوثر"));
    assertThat(mine.named("الكوثر").get(0).key()).isEqualTo("kb-a");
    assertThat(mine.isNameWord(mine.spelled("الكوثر"))).isEqualTo(kb.isNameWord("الكوثر"));
  }

  @Test
  void tells_all_faults_of_a_table_at_once() throws IOException {
    var faulty =
        table(
            "# mine",
            "key\ttype\tlabels\tlat\tlon",
            "kb-a\tArmy\tجيش\t\t",
            "kb b\tPerson\t\t\t",
            "kb-a\tPerson\tزيد\t95\t10",
            "kb-d\tPerson\tزيد\t\t10");
    assertThatThrownBy(() -> with(faulty))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "mine.tsv:3: unknown type 'Army'",
            "mine.tsv:4: key must be letters, digits, . _ -, not 'kb b'",
            "mine.tsv:4: no label",
            "mine.tsv:5: duplicate key kb-a",
            "mine.tsv:5: lat must be degrees, not '95'",
            "mine.tsv:6: lat and lon go together");
  }

  @Test
  void tells_a_line_that_has_too_few_cells() throws IOException {
    var faulty = table("key\ttype\tlabels", "kb-a\tPerson");
    assertThatThrownBy(() -> with(faulty)).hasMessage("mine.tsv:2: 2 cells, not 3");
  }
}
