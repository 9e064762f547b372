package org.isnad.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;
import org.isnad.store.Prefixes;

/** What the scripts of a page know from the start: prefixes, words, and what terms are called. */
public final class Known {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Iris iris;
  private final Model ontology;

  public Known(Iris iris, Model ontology) {
    this.iris = iris;
    this.ontology = ontology;
  }

  /** What all pages know. */
  ObjectNode in(Tongue tongue) {
    var known = JSON.createObjectNode();
    known.put("base", iris.base()).put("language", tongue.code());
    var words = known.putObject("words");
    tongue.words().all(tongue.code()).forEach(words::put);
    var prefixes = known.putObject("prefixes");
    Prefixes.known().namespaces().forEach(prefixes::put);
    return known;
  }

  /** What is known besides in a page that shows the graph. */
  ObjectNode withTerms(Tongue tongue) {
    var known = in(tongue);
    var terms = known.putObject("terms");
    labels(tongue).forEach(terms::put);
    return known;
  }

  private Map<String, String> labels(Tongue tongue) {
    Map<String, String> labels = new java.util.TreeMap<>();
    ontology
        .listSubjectsWithProperty(RDFS.label)
        .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(Vocabulary.ISNAD))
        .filterKeep(term -> term.getProperty(RDFS.label, tongue.code()) != null)
        .forEach(
            term ->
                labels.put(
                    term.getURI().substring(Vocabulary.ISNAD.length()),
                    term.getProperty(RDFS.label, tongue.code()).getString()));
    return labels;
  }

  /** As data in a page: it may hold no end of its own element. */
  static String script(ObjectNode known) {
    return "<script type=\"application/json\" id=\"known\">"
        + known.toString().replace("<", "\\u003c")
        + "</script>\n";
  }
}
