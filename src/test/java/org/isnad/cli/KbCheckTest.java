package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KbCheckTest {
  private static final String HEADER = "key\ttype\tlabels\tshort\tcommon\tiso\tparent\tlat\tlon\n";

  @TempDir private Path folder;

  private Run check(String table, Object... options) throws IOException {
    var file = Files.writeString(folder.resolve("mine.tsv"), table);
    var line = new Object[options.length + 3];
    line[0] = "kb";
    line[1] = "check";
    line[2] = file;
    System.arraycopy(options, 0, line, 3, options.length);
    return Run.isnad(line);
  }

  @Test
  void has_nothing_to_say_of_a_good_table() throws IOException {
    var run =
        check(
            HEADER
                + "kb-bridge-party\tParty\tحزب الجسر الوطني\t\t\tSY\tQ858\t\t\n"
                + "kb-bridge\tPlace\tقرية الجسر العتيق|السلام\t\tالسلام\tSY\tkb-bridge-party\t35\t36\n",
            "--strict");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("mine.tsv: 2 rows, 0 faults, 0 warnings\n");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void tells_all_faults_with_their_lines() throws IOException {
    var run =
        check(
            "\uFEFF"
                + HEADER
                + "kb-a\tArmy\tجيش الجسر\t\t\t\t\t\t\n"
                + "kb-b\tPerson\n"
                + "kb-a\tPerson\tسمير الجسري\t\t\t\t\t95\t10\n");

    assertThat(run.out().lines())
        .hasSize(4)
        .anySatisfy(line -> assertThat(line).startsWith("mine.tsv:2: unknown type 'Army'"))
        .contains(
            "mine.tsv:3: 2 cells, not 9",
            "mine.tsv:4: duplicate key kb-a",
            "mine.tsv:4: lat must be degrees, not '95'");
    assertThat(run.err()).endsWith("mine.tsv: 0 rows, 4 faults, 0 warnings\n");
    assertThat(run.exitCode()).isEqualTo(Isnad.PROBLEMS);
  }

  @Test
  void warns_of_what_is_probably_wrong() throws IOException {
    var run =
        check(
            HEADER
                + "kb-a\tPlace\tالسلام\t\t\t\t\t\t\n"
                + "kb-b\tNewsOutlet\tجريدة الجسر العتيق\tالحياة\t\t\tkb-none\t\t\n"
                + "bridge\tParty\tجريدة الجسر العتيق\t\tغيره\tsyria\t\t0\t0\n"
                + "Q858\tParty\tبلاد الياسمين\t\t\t\t\t\t\n"
                + "q858\tPlace\tحلب\t\t\t\t\t\t\n"
                + "kb-c\tPlace\tتل (قرية)\t\t\t\t\t\t\n");

    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(line).startsWith("mine.tsv:").contains(": warning: "))
        .anySatisfy(
            line -> assertThat(line).startsWith("mine.tsv:2: warning: 'السلام' is a common word, "))
        .anySatisfy(
            line -> assertThat(line).startsWith("mine.tsv:3: warning: short name 'الحياة' is a c"))
        .anySatisfy(line -> assertThat(line).startsWith("mine.tsv:6: warning: 'حلب' is known as Q"))
        .contains(
            "mine.tsv:3: warning: parent kb-none is nobody known",
            "mine.tsv:4: warning: key 'bridge': one of your own starts with kb-",
            "mine.tsv:4: warning: 'جريدة الجسر العتيق' is also a name of kb-b (line 3)",
            "mine.tsv:4: warning: 'غيره' stands under 'common' and is none of the labels",
            "mine.tsv:4: warning: iso 'syria': a code of ISO 3166-1 is two capitals, as SY",
            "mine.tsv:4: warning: lat 0, lon 0 lies in the Atlantic",
            "mine.tsv:5: warning: Q858 is known as سوريا, a State, and stays one",
            "mine.tsv:6: warning: key 'q858': an item of Wikidata is written as Q858",
            "mine.tsv:7: warning: 'تل (قرية)' has brackets, as no text writes a name");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void warnings_count_with_strict() throws IOException {
    assertThat(check("key\ttype\tlabels\nme\tPerson\tسمير الجسري\n", "--strict").exitCode())
        .isEqualTo(Isnad.PROBLEMS);
  }

  @Test
  void checks_turtle_too() throws IOException {
    var prefixes =
        """
        PREFIX isnad: <https://w3id.org/isnad/ns#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX geo: <http://www.opengis.net/ont/geosparql#>
        PREFIX : <https://example.org/>
        """;
    var odd =
        Files.writeString(
            folder.resolve("odd.ttl"),
            prefixes + ":spring a isnad:Place ; skos:prefLabel \"عين الجسر العتيق\"@ar .");
    var far =
        Files.writeString(
            folder.resolve("far.ttl"),
            prefixes
                + ":kb-spring a isnad:Place ; skos:prefLabel \"عين الجسر العتيق\"@ar ;\n"
                + "geo:hasGeometry [ geo:asWKT \"POINT(36 99)\" ] .");

    var run = Run.isnad("kb", "check", odd, far);

    assertThat(run.out().lines())
        .containsExactly(
            "odd.ttl: spring: warning: key 'spring': one of your own starts with kb-",
            "far.ttl: https://example.org/kb-spring: no point on the earth: \"POINT(36 99)\"");
    assertThat(run.err().lines()).hasSize(2).last().asString().endsWith("1 faults, 0 warnings");
    assertThat(run.exitCode()).isEqualTo(Isnad.PROBLEMS);
  }
}
