package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Writes the graph of news for tools that read no RDF. Each call goes through the articles once or
 * twice, and holds one at a time; the same graph gives the same bytes. Streams are left open.
 */
public final class Exporter {
  private final NewsGraph news;

  /**
   * @param dataset where each article has a graph of its name; read while the exporter is used
   */
  public Exporter(DatasetGraph dataset) {
    this.news = new NewsGraph(dataset);
  }

  /** How many articles there are. */
  public int articles() {
    return news.articles().size();
  }

  /** Entities, and what ties them: for Gephi and the like. */
  public void network(OutputStream out) throws IOException {
    try {
      var network = new GraphMl(out);
      network.begin();
      var shared = news.sharedEntities();
      for (var entity : shared) {
        network.node(news.described(entity));
      }
      for (var name : news.articles()) {
        var article = news.read(name);
        for (var own : news.ownEntities(article)) {
          network.node(news.described(own, article));
        }
      }
      ties(shared, network);
      network.end();
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }

  private void ties(List<Node> shared, GraphMl network) throws XMLStreamException {
    for (var entity : shared) {
      for (var tie : Tie.of(entity, news.about(entity))) {
        network.edge(tie, "");
      }
    }
    for (var name : news.articles()) {
      var article = news.read(name);
      for (var own : news.ownEntities(article)) {
        for (var tie : Tie.of(own, article)) {
          network.edge(tie, name.toString());
        }
      }
      for (var tie : Tie.of(article, news)) {
        network.edge(tie, name.toString());
      }
    }
  }

  /** Nodes and edges of a property graph: for Neo4j's import. */
  public void propertyGraph(OutputStream nodes, OutputStream edges) throws IOException {
    var nodeTable = new NodeTable(news);
    var edgeTable = new EdgeTable(news);
    var nodeRows = Csv.plain(nodes, NodeTable.HEADER);
    var edgeRows = Csv.plain(edges, EdgeTable.HEADER);
    for (var entity : news.sharedEntities()) {
      nodeRows.rows(List.of(nodeTable.row(entity)));
      edgeRows.rows(edgeTable.rows(entity));
    }
    for (var name : news.articles()) {
      var article = news.read(name);
      nodeRows.rows(nodeTable.rows(article));
      edgeRows.rows(edgeTable.rows(article));
    }
    nodeRows.flush();
    edgeRows.flush();
  }

  /** Statements and events as flat tables, for people and data frames. */
  public void tables(OutputStream statements, OutputStream events, boolean marked)
      throws IOException {
    var statementTable = new StatementTable(news);
    var eventTable = new EventTable(news);
    var statementRows = Csv.guarded(statements, StatementTable.HEADER, marked);
    var eventRows = Csv.guarded(events, EventTable.HEADER, marked);
    for (var name : news.articles()) {
      var article = news.read(name);
      statementRows.rows(statementTable.rows(article));
      eventRows.rows(eventTable.rows(article));
    }
    statementRows.flush();
    eventRows.flush();
  }

  /** Who did what to whom and where, in PLOVER's terms. */
  public void interactions(OutputStream events, boolean marked) throws IOException {
    var table = new InteractionTable(news);
    var rows = Csv.guarded(events, InteractionTable.HEADER, marked);
    for (var name : news.articles()) {
      rows.rows(table.rows(news.read(name)));
    }
    rows.flush();
  }
}
