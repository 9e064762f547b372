package org.isnad.store;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.isnad.graph.Vocabulary;

/** The prefixes that a question may use without declaring them. */
public final class Prefixes {
  private final Map<String, String> namespaces;

  Prefixes(Map<String, String> namespaces) {
    this.namespaces = new TreeMap<>(namespaces);
  }

  /** Those of the graph, and text: for a search by words. */
  public static Prefixes known() {
    Map<String, String> known = new TreeMap<>(Vocabulary.PREFIXES);
    known.put("text", "http://jena.apache.org/text#");
    known.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    return new Prefixes(known);
  }

  public Map<String, String> namespaces() {
    return Map.copyOf(namespaces);
  }

  /**
   * Reads a question that need not declare them.
   *
   * @throws QueryParseException with the place counted in {@code sparql} as it is
   */
  public Query parse(String sparql) {
    var query = new Query();
    query.setPrefixMapping(new PrefixMappingImpl().setNsPrefixes(namespaces));
    return QueryFactory.parse(query, sparql, null, Syntax.syntaxARQ);
  }

  /** The question with all of them declared before it, for a reader that knows none. */
  public String declare(String sparql) {
    var declared = new StringBuilder();
    namespaces.forEach(
        (name, iri) ->
            declared.append("PREFIX ").append(name).append(": <").append(iri).append("> "));
    return declared.append(sparql).toString();
  }
}
