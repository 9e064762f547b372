package org.isnad.mcp;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.isnad.graph.Vocabulary;
import org.isnad.store.Prefixes;

/** What a store says of its nodes, property by property. Inside a transaction. */
final class Facts {
  private final PrefixMapping names =
      new PrefixMappingImpl().setNsPrefixes(Prefixes.known().namespaces());
  private final Graph graph;

  Facts(DatasetGraph dataset) {
    this.graph = dataset.getUnionGraph();
  }

  Node name(String prefixed) {
    return NodeFactory.createURI(names.expandPrefix(prefixed));
  }

  /** In an order that is the same each time. */
  List<Node> all(Node subject, String property) {
    return graph
        .find(subject, name(property), Node.ANY)
        .mapWith(Triple::getObject)
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  Optional<Node> one(Node subject, String property) {
    return all(subject, property).stream().findFirst();
  }

  Optional<String> text(Node subject, String property) {
    return one(subject, property).map(Facts::text);
  }

  /** In a language. */
  Optional<String> text(Node subject, String property, String language) {
    return all(subject, property).stream()
        .filter(node -> node.isLiteral() && node.getLiteralLanguage().equals(language))
        .map(Facts::text)
        .findFirst();
  }

  static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  boolean is(Node subject, String kind) {
    return graph.contains(subject, RDF.type.asNode(), name(kind));
  }

  boolean isKnown(Node subject) {
    return graph.contains(subject, Node.ANY, Node.ANY);
  }

  /** The classes of the ontology that a node has, by their local names. */
  List<String> kinds(Node subject) {
    return all(subject, "rdf:type").stream()
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(Vocabulary.ISNAD))
        .map(Facts::local)
        .toList();
  }

  /** The last part of an IRI. */
  static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** The article that a node is a part of: the front of its IRI. */
  static Node article(Node part) {
    var iri = part.getURI();
    int hash = iri.indexOf('#');
    return NodeFactory.createURI(hash < 0 ? iri : iri.substring(0, hash));
  }
}
