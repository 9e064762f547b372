package org.isnad.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.catalog.ExampleQuery;
import org.isnad.graph.Vocabulary;

/** The ontology, each term with its meaning, an example in Arabic and a question that uses it. */
public final class TermsPage {
  private static final int QUESTIONS = 3;

  private final Model ontology;
  private final List<ExampleQuery> examples;
  private final Links links;
  private final Known known;

  public TermsPage(Model ontology, List<ExampleQuery> examples, Links links, Known known) {
    this.ontology = ontology;
    this.examples = List.copyOf(examples);
    this.links = links;
    this.known = known;
  }

  public String write(Tongue tongue) {
    var whole = ontology.listSubjectsWithProperty(RDF.type, OWL.Ontology).next();
    var title = text(whole, DCTerms.title, tongue).orElse("");
    var body = new Html().element("h1", title);
    text(whole, DCTerms.description, tongue).ifPresent(t -> body.element("p", t));
    body.markup("<p class=\"iri\">").text(Vocabulary.ISNAD).markup("</p>\n<p>");
    body.text(tongue.word("data")).markup(" ").link("?format=turtle", "Turtle").markup(" ");
    body.link("?format=jsonld", "JSON-LD").markup(" ").link("?format=rdfxml", "RDF/XML");
    body.markup(" · ").link("/shapes", tongue.word("shapes")).markup("</p>\n");
    section(body, "classes", List.of(OWL.Class), tongue);
    section(body, "properties", List.of(OWL.ObjectProperty, OWL.DatatypeProperty), tongue);
    section(body, "individuals", List.of(OWL2.NamedIndividual), tongue);
    return new Frame(tongue, known.in(tongue)).around(title, body);
  }

  private void section(Html body, String title, List<Resource> kinds, Tongue tongue) {
    List<Resource> terms = new ArrayList<>();
    for (var kind : kinds) {
      ontology
          .listSubjectsWithProperty(RDF.type, kind)
          .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(Vocabulary.ISNAD))
          .forEach(terms::add);
    }
    terms.sort(Comparator.comparing(Resource::getURI));
    body.element("h2", tongue.word(title));
    terms.stream().distinct().forEach(term -> write(body, term, tongue));
  }

  private void write(Html body, Resource term, Tongue tongue) {
    var name = term.getURI().substring(Vocabulary.ISNAD.length());
    body.markup("<section id=\"").text(name).markup("\"><h3>");
    body.link("#" + name, text(term, RDFS.label, tongue).orElse(name));
    body.markup(" <code>isnad:").text(name).markup("</code></h3>\n");
    text(term, SKOS.definition, tongue).ifPresent(meaning -> body.element("p", meaning));
    body.markup("<dl>");
    for (var example : list(term, SKOS.example)) {
      body.markup("<dt>").text(tongue.word("example")).markup("</dt>").element("dd", example);
    }
    relations(body, term, RDFS.subClassOf, "sub-of", tongue);
    relations(body, term, RDFS.subPropertyOf, "sub-of", tongue);
    relations(body, term, RDFS.domain, "domain", tongue);
    relations(body, term, RDFS.range, "range", tongue);
    questions(body, "isnad:" + name, tongue);
    body.markup("</dl></section>\n");
  }

  private void relations(Html body, Resource term, Property to, String word, Tongue tongue) {
    var related =
        term.listProperties(to)
            .mapWith(said -> said.getObject())
            .filterKeep(node -> node.isURIResource())
            .mapWith(node -> node.asResource().getURI())
            .toList();
    if (!related.isEmpty()) {
      body.markup("<dt>").text(tongue.word(word)).markup("</dt><dd>");
      related.stream().sorted().forEach(iri -> body.link(links.to(iri), compact(iri)).markup(" "));
      body.markup("</dd>");
    }
  }

  private String compact(String iri) {
    return Optional.ofNullable(ontology.qnameFor(iri)).orElse(iri);
  }

  private void questions(Html body, String term, Tongue tongue) {
    var word = Pattern.compile(Pattern.quote(term) + "\\b");
    var asking =
        examples.stream().filter(e -> word.matcher(e.sparql()).find()).limit(QUESTIONS).toList();
    if (!asking.isEmpty()) {
      body.markup("<dt>").text(tongue.word("used-in")).markup("</dt><dd>");
      for (var example : asking) {
        var title = tongue.isArabic() ? example.arabic() : example.english();
        body.markup("<div>").link(Links.editor(example.sparql()), title).markup("</div>");
      }
      body.markup("</dd>");
    }
  }

  private static Optional<String> text(Resource of, Property property, Tongue tongue) {
    return Optional.ofNullable(of.getProperty(property, tongue.code()))
        .map(said -> said.getString());
  }

  private static List<String> list(Resource of, Property property) {
    return of.listProperties(property).mapWith(said -> said.getString()).toList();
  }
}
