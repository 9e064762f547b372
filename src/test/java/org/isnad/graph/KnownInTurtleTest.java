package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity.Coordinates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownInTurtleTest {
  private static final String PREFIXES =
      """
      PREFIX isnad: <https://w3id.org/isnad/ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX : <https://example.org/>
      """;

  @TempDir private Path folder;

  private Path file(String turtle) throws IOException {
    return Files.writeString(folder.resolve("mine.ttl"), PREFIXES + turtle);
  }

  @Test
  void reads_what_the_graph_of_entities_says_of_an_entity() throws IOException {
    var known =
        KnownInTurtle.read(
            file(
                """
                :kb-club a isnad:Organization, isnad:Party, isnad:Agent ;
                  skos:prefLabel "حزب الجسر"@ar, "Bridge Party"@en ;
                  skos:altLabel "حزب الجسر الوطني"@ar ; skos:hiddenLabel "الجسر"@ar ;
                  isnad:belongsTo :Q858 .
                :spring a isnad:Place ; skos:prefLabel "عين النسر"@ar ;
                  owl:sameAs <http://www.wikidata.org/entity/Q1> ;
                  geo:hasGeometry [ geo:asWKT "POINT(36.5 34.25)" ] .
                """));
    assertThat(known).hasSize(2);
    var club = known.get(0);
    assertThat(club.key()).isEqualTo("kb-club");
    assertThat(club.type()).isEqualTo(EntityType.PARTY);
    assertThat(club.labels()).containsExactly("حزب الجسر", "حزب الجسر الوطني");
    assertThat(club.shortNames()).containsExactly("الجسر");
    assertThat(club.english()).contains("Bridge Party");
    assertThat(club.parent()).contains("Q858");
    var spring = known.get(1);
    assertThat(spring.key()).isEqualTo("Q1");
    assertThat(spring.coordinates()).contains(new Coordinates(34.25, 36.5));
  }

  @Test
  void tells_what_is_missing_of_each_subject() throws IOException {
    var faulty = file(":a skos:prefLabel \"Bridge\"@en .");
    assertThatThrownBy(() -> KnownInTurtle.read(faulty))
        .hasMessageContainingAll(
            "mine.ttl: https://example.org/a: no skos:prefLabel in Arabic",
            "mine.ttl: https://example.org/a: no class of isnad:");
  }

  @Test
  void tells_the_line_of_a_syntax_error() throws IOException {
    var faulty = file(":a a isnad:Person\n:b a isnad:Person .");
    assertThatThrownBy(() -> KnownInTurtle.read(faulty)).hasMessageStartingWith("mine.ttl:7: ");
  }
}
