package org.isnad.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.catalog.ExampleQuery;
import org.isnad.graph.Vocabulary;

/** The editor of queries: Yasgui, with the questions, prefixes and terms that the store knows. */
public final class EditorPage {
  private static final String HEAD =
      """
      <link rel="stylesheet" href="/web/yasgui.min.css">
      <link rel="stylesheet" href="/web/editor.css">
      <link rel="stylesheet" href="/web/views.css">
      <script defer src="/web/yasgui.min.js"></script>
      <script type="module" src="/web/editor.js"></script>
      """;

  private final List<ExampleQuery> examples;
  private final Model ontology;
  private final Known known;

  public EditorPage(List<ExampleQuery> examples, Model ontology, Known known) {
    this.examples = List.copyOf(examples);
    this.ontology = ontology;
    this.known = known;
  }

  public String write(Tongue tongue) {
    var body = new Html().markup("<p><select id=\"examples\"><option value=\"\">");
    body.text(tongue.word("choose")).markup("</option>\n");
    for (var example : examples) {
      var title = tongue.isArabic() ? example.arabic() : example.english();
      body.markup("<option value=\"").text(example.name()).markup("\">").text(title);
      body.markup("</option>\n");
    }
    body.markup("</select></p>\n<noscript><p>").text(tongue.word("no-script"));
    body.markup("</p><pre>curl 'http://…/sparql?query=ASK%7B%7D'</pre></noscript>\n");
    body.markup("<div id=\"yasgui\" dir=\"ltr\"></div>\n");
    return new Frame(tongue, known(tongue)).around(tongue.word("ask"), HEAD, body);
  }

  /** What the editor completes and offers beside what all pages know. */
  private ObjectNode known(Tongue tongue) {
    var all = known.withTerms(tongue);
    var queries = all.putObject("queries");
    examples.forEach(example -> queries.put(example.name(), example.sparql()));
    var classes = all.putArray("classes");
    terms(OWL.Class).forEach(classes::add);
    var properties = all.putArray("properties");
    terms(OWL.ObjectProperty).forEach(properties::add);
    terms(OWL.DatatypeProperty).forEach(properties::add);
    return all;
  }

  private List<String> terms(Resource kind) {
    return ontology
        .listSubjectsWithProperty(RDF.type, kind)
        .filterKeep(term -> term.isURIResource() && term.hasProperty(RDFS.label))
        .mapWith(Resource::getURI)
        .filterKeep(iri -> iri.startsWith(Vocabulary.ISNAD))
        .toList()
        .stream()
        .sorted()
        .toList();
  }
}
