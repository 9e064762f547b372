package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A graph file of somebody else's that is made to do harm. */
@Timeout(60)
class HostileGraphTest {
  private static final String RDF =
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:a=\"http://a/\">"
          + "<rdf:Description rdf:about=\"http://a/a\"><a:b>[&x;]</a:b></rdf:Description></rdf:RDF>";
  private static final int DEEP = 100_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"(,)", "[<http://a/b> ,]", "<<,>>"})
  void turtle_nested_too_deeply_is_told(String brackets) throws IOException {
    var pair = brackets.split(",");
    var turtle =
        "<http://a/a> <http://a/b> " + pair[0].repeat(DEEP) + " 1 " + pair[1].repeat(DEEP) + " .";
    assertThat(query("graph.ttl", turtle).err())
        .isEqualToNormalizingNewlines(
            "isnad query: " + folder.resolve("graph.ttl") + ": nested too deeply\n");
    assertThat(query("graph.ttl", turtle).exitCode()).isEqualTo(1);
  }

  @Test
  void json_ld_nested_too_deeply_is_told() throws IOException {
    var json = "{\"http://a/b\":".repeat(DEEP) + "1" + "}".repeat(DEEP);
    assertThat(query("graph.jsonld", json).err()).endsWith("nested too deeply\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:9/context", "file:/etc/hostname"})
  void a_context_that_is_elsewhere_is_not_fetched(String context) throws IOException {
    var json = "{\"@context\":\"" + context + "\",\"@id\":\"http://a/a\",\"http://a/b\":1}";
    assertThat(query("graph.jsonld", json).err())
        .contains("its context is elsewhere (" + context + "), and is not fetched");
  }

  @Test
  void an_entity_of_a_file_is_not_read() throws IOException {
    var secret = Files.writeString(folder.resolve("secret"), "hidden");
    var xml = "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + RDF;
    var run = query("graph.rdf", xml);
    assertThat(run.out() + run.err()).contains("[]").doesNotContain("hidden");
  }

  @Test
  void entities_that_multiply_are_told() throws IOException {
    var xml = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      xml.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    var run = query("graph.rdf", xml + "<!ENTITY x \"&a9;\">]>" + RDF);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("entity expansions").hasLineCount(1);
  }

  @Test
  void a_percent_sign_where_none_may_stand_is_told() throws IOException {
    assertThat(query("graph.ttl", "@prefix %p: <http://a/> .").err()).hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u001f", "no gzip"})
  void what_is_not_packed_as_it_says_is_told(String bytes) throws IOException {
    assertThat(query("graph.nq.gz", bytes).err())
        .endsWith("graph.nq.gz: not compressed as .gz says, or cut off\n");
  }

  private Run query(String name, String text) throws IOException {
    var file = Files.writeString(folder.resolve(name), text);
    return Run.isnad("query", "SELECT ?o { ?s ?p ?o }", "--graph", file);
  }
}
