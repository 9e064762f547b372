package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.EntityType;
import org.isnad.model.EventType;
import org.isnad.model.Quotation;
import org.isnad.model.SpeechAct;
import org.isnad.model.Status;
import org.isnad.model.Toll;
import org.junit.jupiter.api.Test;

class OntologyTest {
  private static final Path FILE = Path.of("ontology/isnad.ttl");
  private final Model ontology = RDFDataMgr.loadModel(FILE.toString());

  @Test
  void every_term_has_a_label_and_a_definition_in_both_languages() {
    for (var term : terms()) {
      for (var property : List.of(RDFS.label, SKOS.definition)) {
        assertThat(languages(term, property)).as(term + " " + property).containsOnly("en", "ar");
      }
    }
  }

  @Test
  void every_term_that_the_program_writes_is_defined() throws IllegalAccessException {
    var defined = terms().stream().map(Resource::getLocalName).collect(Collectors.toSet());
    for (var field : Vocabulary.class.getDeclaredFields()) {
      if (field.getType().equals(org.apache.jena.graph.Node.class)) {
        var node = (org.apache.jena.graph.Node) field.get(null);
        if (node.getURI().startsWith(Vocabulary.ISNAD)) {
          assertThat(defined).contains(node.getLocalName());
        }
      }
    }
    for (var constant : constants()) {
      assertThat(defined).contains(Vocabulary.localName(constant));
    }
    for (var harm : Toll.Harm.values()) {
      var name = harm.name().toLowerCase(Locale.ROOT);
      assertThat(defined).contains(name + "Min", name + "Max");
    }
  }

  @Test
  void every_mode_that_a_lexicon_names_is_defined() throws IOException {
    var modes =
        ontology.listSubjectsWithProperty(RDF.type, isnad("Mode")).mapWith(Resource::getLocalName);
    assertThat(modes.toSet()).containsAll(lexiconModes());
  }

  @Test
  void every_event_type_carries_the_code_of_plover() {
    for (var type : EventType.values()) {
      var codes = ontology.listObjectsOfProperty(isnad(Vocabulary.localName(type)), SKOS.notation);
      assertThat(codes.mapWith(code -> code.asLiteral().getString()).toList())
          .containsExactly(type.name());
    }
  }

  @Test
  void no_term_is_used_that_is_not_declared() {
    var declared = ontology.listSubjectsWithProperty(RDF.type).filterKeep(Resource::isURIResource);
    var known = declared.mapWith(Resource::getURI).toSet();
    ontology
        .listStatements()
        .forEach(
            statement -> {
              var predicate = statement.getPredicate().getURI();
              assertThat(known.contains(predicate) || isBuiltIn(predicate)).as(predicate).isTrue();
              var object = statement.getObject();
              if (object.isURIResource()
                  && object.asResource().getURI().startsWith(Vocabulary.ISNAD)) {
                assertThat(known).contains(object.asResource().getURI());
              }
            });
  }

  /** The three others show that the reasoner would find a fault. */
  @Test
  void a_reasoner_finds_no_fault() throws IOException, InterruptedException {
    var found = check("ontology/isnad.ttl", "unsatisfiable.ttl", "inconsistent.ttl", "not-dl.ttl");
    assertThat(found)
        .filteredOn(line -> line.startsWith("isnad.ttl"))
        .containsExactly("isnad.ttl: checked");
    assertThat(found)
        .contains("unsatisfiable.ttl: unsatisfiable: https://example.org/Nobody")
        .contains("inconsistent.ttl: inconsistent")
        .anyMatch(line -> line.startsWith("not-dl.ttl: not OWL 2 DL"));
  }

  private static List<String> check(String ontology, String... others)
      throws IOException, InterruptedException {
    var jars = Path.of("target/reasoner/lib");
    assumeTrue(Files.isDirectory(jars), "the reasoner is fetched by a build without -Dquick");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add("target/reasoner" + File.pathSeparator + jars + File.separator + "*");
    command.add("src/test/reasoner/OntologyCheck.java");
    command.add(ontology);
    Arrays.stream(others).map(other -> "src/test/reasoner/" + other).forEach(command::add);
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return lines.lines().toList();
  }

  private List<Resource> terms() {
    return ontology
        .listSubjects()
        .filterKeep(s -> s.isURIResource() && s.getURI().startsWith(Vocabulary.ISNAD))
        .toList();
  }

  private static Set<String> languages(Resource term, Property property) {
    return term.listProperties(property).mapWith(s -> s.getLiteral().getLanguage()).toSet();
  }

  private static List<Enum<?>> constants() {
    List<Enum<?>> constants = new ArrayList<>();
    constants.addAll(List.of(EntityType.values()));
    constants.addAll(List.of(EventType.values()));
    constants.addAll(List.of(Quotation.values()));
    constants.addAll(List.of(SpeechAct.values()));
    constants.addAll(List.of(Status.values()));
    return constants;
  }

  private static Set<String> lexiconModes() throws IOException {
    var lexicons = Path.of("src/main/resources/ar/lexicon");
    if (!Files.isDirectory(lexicons)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(lexicons)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("event-"))
          .flatMap(OntologyTest::modes)
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> modes(Path table) {
    try {
      var rows = Files.readAllLines(table).stream().filter(line -> !line.startsWith("#")).toList();
      int column = List.of(rows.get(0).split("\t")).indexOf("mode");
      return rows.stream()
          .skip(1)
          .map(row -> row.split("\t", -1))
          .filter(row -> column >= 0 && row.length > column)
          .flatMap(row -> Arrays.stream(row[column].split("\\|")))
          .filter(mode -> !mode.isBlank())
          .map(Vocabulary::camelCase);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static Resource isnad(String name) {
    return ResourceFactory.createResource(Vocabulary.ISNAD + name);
  }

  private static boolean isBuiltIn(String iri) {
    return iri.startsWith(RDF.getURI())
        || iri.startsWith(RDFS.getURI())
        || iri.startsWith(OWL2.getURI());
  }
}
