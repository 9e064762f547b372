package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/**
 * The checks of FOOPS (https://w3id.org/foops), which tells how FAIR an ontology is, as far as they
 * need no network, under FOOPS's names for them. A check counts by the share of it that is met.
 */
class FairTest {
  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final String VANN = "http://purl.org/vocab/vann/";
  private static final String BIBO = "http://purl.org/ontology/bibo/";
  private static final Set<String> OWN_LANGUAGES =
      Set.of(RDF.getURI(), RDFS.getURI(), OWL2.getURI(), SKOS.getURI());

  private final Model ontology = RDFDataMgr.loadModel("ontology/isnad.ttl");
  private final Resource self =
      ontology.listSubjectsWithProperty(RDF.type, OWL2.Ontology).nextResource();
  private final Map<String, Double> checks = new LinkedHashMap<>();
  private final List<String> missing = new ArrayList<>();

  @Test
  void nearly_every_check_is_met() {
    metadata();
    names();
    terms();

    // There is no DOI, and no picture that its IRI would lead to.
    assertThat(missing).containsExactly("OM3 bibo:doi", "OM3 foaf:logo");
    assertThat(checks).hasSize(15);
    assertThat(checks.values().stream().mapToDouble(share -> share).average().orElse(0))
        .as(checks.toString())
        .isGreaterThanOrEqualTo(0.95);
  }

  private void metadata() {
    said(
        "OM1",
        DCTERMS + "title",
        DCTERMS + "description",
        DCTERMS + "license",
        OWL2.versionIRI.getURI(),
        DCTERMS + "creator",
        VANN + "preferredNamespaceUri");
    said(
        "OM2",
        VANN + "preferredNamespacePrefix",
        OWL2.versionInfo.getURI(),
        DCTERMS + "created",
        DCTERMS + "bibliographicCitation");
    said(
        "OM3",
        BIBO + "doi",
        DCTERMS + "publisher",
        "http://xmlns.com/foaf/0.1/logo",
        BIBO + "status",
        DCTERMS + "source",
        DCTERMS + "issued");
    said("OM4.1", DCTERMS + "license");
    said("OM5.1", DCTERMS + "creator", DCTERMS + "created");
    said("OM5.2", DCTERMS + "issued", DCTERMS + "publisher");
    said("FIND1", VANN + "preferredNamespacePrefix");
  }

  private void names() {
    var version = self.getPropertyResourceValue(OWL2.versionIRI);
    met("PURL1", self.getURI().startsWith("https://w3id.org/"));
    met("HTTP1", self.getURI().startsWith("http"));
    met("URI2", Vocabulary.ISNAD.equals(self.getURI() + "#"));
    met("VER1", version != null && !version.equals(self));
  }

  private void terms() {
    var terms =
        ontology
            .listSubjectsWithProperty(RDF.type)
            .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(Vocabulary.ISNAD))
            .toList();
    share("VOC3", terms, RDFS.label);
    share("VOC4", terms, SKOS.definition);
    met("VOC1", self.listProperties().toList().stream().anyMatch(s -> isForeign(s.getPredicate())));
    met("VOC2", terms.stream().flatMap(FairTest::parents).anyMatch(FairTest::isForeign));
  }

  private static Stream<RDFNode> parents(Resource term) {
    return Stream.of(RDFS.subClassOf, RDFS.subPropertyOf)
        .flatMap(property -> term.listProperties(property).toList().stream())
        .map(statement -> statement.getObject());
  }

  private static boolean isForeign(RDFNode node) {
    return node.isURIResource()
        && OWN_LANGUAGES.stream().noneMatch(node.asResource().getURI()::startsWith)
        && !node.asResource().getURI().startsWith(Vocabulary.ISNAD);
  }

  private void said(String check, String... properties) {
    var absent =
        Stream.of(properties)
            .map(ontology::createProperty)
            .filter(property -> !self.hasProperty(property))
            .toList();
    absent.forEach(property -> missing.add(check + " " + ontology.shortForm(property.getURI())));
    checks.put(check, 1 - absent.size() / (double) properties.length);
  }

  private void share(String check, List<Resource> terms, Property property) {
    var told = terms.stream().filter(term -> term.hasProperty(property)).count();
    checks.put(check, told / (double) terms.size());
  }

  private void met(String check, boolean isMet) {
    checks.put(check, isMet ? 1.0 : 0.0);
  }
}
