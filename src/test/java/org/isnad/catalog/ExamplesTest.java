package org.isnad.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;

class ExamplesTest {
  @Test
  void has_every_question_with_its_two_titles() throws Exception {
    var examples = Examples.load();

    try (var files = Files.list(Path.of("queries"))) {
      assertThat(examples).hasSize((int) files.count());
    }
    assertThat(examples)
        .allSatisfy(
            example -> {
              assertThat(example.english()).contains("?");
              assertThat(example.arabic()).contains("؟");
              assertThat(QueryFactory.create(example.sparql()).queryType()).isNotNull();
            });
  }

  @Test
  void tells_a_question_from_its_header() {
    var text = "# Who?\n# من؟\n# Parameters: ?name, of somebody\n\nASK { ?s ?p ?o }\n";
    var example = ExampleQuery.read("who.rq", text);

    assertThat(example)
        .isEqualTo(
            new ExampleQuery("who", "Who?", "من؟", "?name, of somebody", "ASK { ?s ?p ?o }\n"));
    assertThat(example.kind()).isEqualTo("Ask");
  }
}
