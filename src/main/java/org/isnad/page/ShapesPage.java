package org.isnad.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** What every graph keeps to, said as the shapes say it where it is broken. */
public final class ShapesPage {
  private static final Comparator<Resource> BY_NAME = Comparator.comparing(Resource::getURI);

  private final Model shapes;
  private final Links links;
  private final Known known;

  public ShapesPage(Model shapes, Links links, Known known) {
    this.shapes = shapes;
    this.links = links;
    this.known = known;
  }

  public String write(Tongue tongue) {
    var whole = shapes.listSubjectsWithProperty(RDF.type, OWL.Ontology).next();
    var title = text(whole, DCTerms.title, tongue).orElse("");
    var body = new Html().element("h1", title);
    body.markup("<p class=\"iri\">").text(whole.getURI()).markup("</p>\n<p>");
    body.text(tongue.word("data")).markup(" ").link("?format=turtle", "Turtle").markup(" ");
    body.link("?format=jsonld", "JSON-LD").markup(" ").link("?format=rdfxml", "RDF/XML");
    body.markup("</p>\n");
    shapes
        .listSubjectsWithProperty(RDF.type, SHACLM.NodeShape)
        .filterKeep(Resource::isURIResource)
        .toList()
        .stream()
        .sorted(BY_NAME)
        .forEach(shape -> write(body, shape, tongue));
    return new Frame(tongue, known.in(tongue)).around(title, body);
  }

  private void write(Html body, Resource shape, Tongue tongue) {
    var name = name(shape);
    body.markup("<section id=\"").text(name).markup("\"><h3>").link("#" + name, name);
    body.markup("</h3>\n<dl>");
    resources(shape, SHACLM.targetClass)
        .sorted(BY_NAME)
        .forEach(
            target -> {
              body.markup("<dt>").text(tongue.word("domain")).markup("</dt><dd>");
              body.link(links.to(target.getURI()), shapes.shortForm(target.getURI()));
              body.markup("</dd>");
            });
    body.markup("</dl>\n<ul>");
    demands(shape, tongue)
        .forEach(
            (demand, said) ->
                body.markup("<li id=\"").text(demand).markup("\">").text(said).markup("</li>\n"));
    body.markup("</ul></section>\n");
  }

  /** What it demands, by the names of its parts. */
  private Map<String, String> demands(Resource shape, Tongue tongue) {
    Map<String, String> demands = new LinkedHashMap<>();
    Stream.of(SHACLM.property, SHACLM.sparql)
        .flatMap(part -> resources(shape, part))
        .sorted(BY_NAME)
        .forEach(
            part ->
                text(part, SHACLM.message, tongue)
                    .ifPresent(said -> demands.put(name(part), said)));
    return demands;
  }

  private static String name(Resource term) {
    return term.getURI().substring(term.getURI().indexOf('#') + 1);
  }

  private static Stream<Resource> resources(Resource of, Property property) {
    return of.listProperties(property).mapWith(said -> said.getObject()).toList().stream()
        .filter(RDFNode::isURIResource)
        .map(RDFNode::asResource);
  }

  private static Optional<String> text(Resource of, Property property, Tongue tongue) {
    return Optional.ofNullable(of.getProperty(property, tongue.code()))
        .map(said -> said.getString());
  }
}
