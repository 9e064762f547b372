package org.isnad.catalog;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.isnad.graph.Iris;
import org.isnad.store.Prefixes;

/**
 * The IRIs that the description of a data set is written with: {@code
 * {base}about#class-isnad-Event}.
 */
final class Names {
  static final String SHACL = "http://www.w3.org/ns/shacl#";

  private final Map<String, String> byNamespace = new TreeMap<>();
  private final String about;
  private final String base;

  Names(Iris iris) {
    this.about = iris.about().getURI();
    this.base = iris.base();
    Prefixes.known().namespaces().forEach((prefix, iri) -> byNamespace.put(iri, prefix));
  }

  /** The data set, and the graph that describes it. */
  Resource dataset(Model model) {
    return model.createResource(about);
  }

  Resource part(Model model, String name) {
    return model.createResource(about + "#" + name);
  }

  Resource query(Model model, String name) {
    return model.createResource(base + "query/" + name);
  }

  /** {@code isnad-Event}; the last part of an IRI of an unknown namespace. */
  String local(Node term) {
    var iri = term.getURI();
    int name = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    var prefix = byNamespace.get(iri.substring(0, name));
    return (prefix == null ? "" : prefix + "-") + iri.substring(name);
  }
}
