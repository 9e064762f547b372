package org.isnad.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.catalog.ExampleQuery;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;
import org.isnad.store.Prefixes;

/** The editor of queries: Yasgui, with the questions, prefixes and terms that the store knows. */
public final class EditorPage {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HEAD =
      """
      <link rel="stylesheet" href="/web/yasgui.min.css">
      <link rel="stylesheet" href="/web/editor.css">
      <link rel="stylesheet" href="/web/views.css">
      <script defer src="/web/yasgui.min.js"></script>
      <script type="module" src="/web/editor.js"></script>
      """;

  /** What the views of an answer call themselves and their choices. */
  private static final List<String> WORDS =
      List.of(
          "table",
          "response",
          "chart",
          "chart-value",
          "chart-name",
          "chart-part",
          "map",
          "map-name",
          "map-value",
          "timeline",
          "timeline-date",
          "timeline-name",
          "timeline-colour",
          "network",
          "network-from",
          "network-to",
          "network-value");

  private final List<ExampleQuery> examples;
  private final Model ontology;
  private final Iris iris;

  public EditorPage(List<ExampleQuery> examples, Model ontology, Iris iris) {
    this.examples = List.copyOf(examples);
    this.ontology = ontology;
    this.iris = iris;
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
    body.markup(
        "<div id=\"yasgui\" dir=\"ltr\"></div>\n<script type=\"application/json\" id=\"known\">");
    body.markup(known(tongue)).markup("</script>\n");
    return new Frame(tongue).around(tongue.word("ask"), HEAD, body);
  }

  /** What the editor completes and offers, as data: it may hold no end of its own element. */
  private String known(Tongue tongue) {
    var known = JSON.createObjectNode();
    known.put("base", iris.base()).put("language", tongue.code());
    var words = known.putObject("words");
    WORDS.forEach(key -> words.put(key, tongue.word(key)));
    var queries = known.putObject("queries");
    examples.forEach(example -> queries.put(example.name(), example.sparql()));
    var prefixes = known.putObject("prefixes");
    Prefixes.known().namespaces().forEach(prefixes::put);
    var classes = known.putArray("classes");
    terms(OWL.Class).forEach(classes::add);
    var properties = known.putArray("properties");
    terms(OWL.ObjectProperty).forEach(properties::add);
    terms(OWL.DatatypeProperty).forEach(properties::add);
    return known.toString().replace("<", "\\u003c");
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
