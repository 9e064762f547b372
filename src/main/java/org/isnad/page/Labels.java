package org.isnad.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.graph.Vocabulary;

/** What people call what an IRI names. Inside a transaction. */
final class Labels {
  private static final Node HEADLINE = NodeFactory.createURI("https://schema.org/headline");
  private static final List<Node> NAMES =
      List.of(Vocabulary.PREF_LABEL, HEADLINE, RDFS.label.asNode());

  private final Graph graph;
  private final String language;

  Labels(DatasetGraph dataset, String language) {
    this.graph = dataset.getUnionGraph();
    this.language = language;
  }

  String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isURI() ? named(node).orElseGet(() -> local(node.getURI())) : node.toString();
  }

  private Optional<String> named(Node node) {
    for (var name : NAMES) {
      var labels = Iter.toList(graph.find(node, name, Node.ANY).mapWith(t -> t.getObject()));
      var best =
          Stream.concat(labels.stream().filter(this::isOurs), labels.stream())
              .filter(Node::isLiteral)
              .findFirst();
      if (best.isPresent()) {
        return best.map(Node::getLiteralLexicalForm);
      }
    }
    return Optional.empty();
  }

  private boolean isOurs(Node label) {
    return label.isLiteral() && label.getLiteralLanguage().equals(language);
  }

  private static String local(String iri) {
    var name = iri.replaceFirst(".*[/#](?=[^/#]+$)", "");
    return name.isEmpty() ? iri : name;
  }
}
