package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {
  private static final Path EXAMPLES = Path.of("ontology/examples");
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final Validator VALIDATOR = Validator.load();
  private final Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");

  @ParameterizedTest
  @MethodSource("good")
  void a_good_example_conforms(Path file) {
    assertThat(VALIDATOR.validate(graph(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void a_bad_example_fails_by_the_shape_that_its_name_says(Path file) {
    var found = VALIDATOR.validate(graph(file));
    assertThat(found).isNotEmpty();
    assertThat(found).allSatisfy(violation -> assertThat(violation.shape()).isEqualTo(shape(file)));
  }

  @Test
  void every_shape_that_may_fail_has_a_bad_example() throws IOException {
    var named = new TreeSet<String>();
    bad().forEach(file -> named.add(shape(file)));
    assertThat(named).isEqualTo(constraints());
  }

  @Test
  void every_shape_that_may_fail_says_why_in_both_languages() {
    for (var name : constraints()) {
      var shape = ResourceFactory.createResource(Validator.SHAPES + name);
      var languages =
          shapes
              .listObjectsOfProperty(shape, shacl("message"))
              .mapWith(message -> message.asLiteral().getLanguage())
              .toSet();
      assertThat(languages).as(name).containsExactlyInAnyOrder("en", "ar");
    }
  }

  @Test
  void a_fault_is_told_in_both_languages() {
    var found = VALIDATOR.validate(graph(EXAMPLES.resolve("bad/span-length.ttl")));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).english()).startsWith("The words of a span");
    assertThat(found.get(0).arabic()).contains("المقطع");
    assertThat(found.get(0).focus()).isEqualTo("https://example.org/article/1#text");
  }

  /** Property shapes, and the node shapes that hold more than properties. */
  private Set<String> constraints() {
    return Stream.of("path", "sparql", "or")
        .flatMap(name -> shapes.listSubjectsWithProperty(shacl(name)).toList().stream())
        .filter(Resource::isURIResource)
        .map(shape -> shape.getURI().replace(Validator.SHAPES, ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Property shacl(String name) {
    return ResourceFactory.createProperty(SHACL + name);
  }

  private static Graph graph(Path file) {
    return RDFDataMgr.loadGraph(file.toString());
  }

  /** {@code evidence.event.ttl} is an example of the shape {@code evidence}. */
  private static String shape(Path file) {
    var name = file.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }

  static Stream<Path> good() throws IOException {
    return files("good");
  }

  static Stream<Path> bad() throws IOException {
    return files("bad");
  }

  private static Stream<Path> files(String folder) throws IOException {
    try (var files = Files.list(EXAMPLES.resolve(folder))) {
      return files.sorted().toList().stream();
    }
  }
}
