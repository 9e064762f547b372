package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.sparql.util.Context;
import org.isnad.store.StoppableGraph;

/** Writes what a query finds in the type that was asked for, as it is found. */
final class Answer {
  private final Query query;
  private final String type;
  private final boolean inChunks;

  private Answer(Query query, String type, boolean inChunks) {
    this.query = query;
    this.type = type;
    this.inChunks = inChunks;
  }

  /**
   * Before the query runs, so that nobody waits for what he can't read.
   *
   * @throws Refusal where the type that was asked for is none of the possible
   */
  static Answer to(Query query, HttpServletRequest request) {
    var rows = query.isSelectType() || query.isAskType();
    return new Answer(
        query, (rows ? AnswerType.ROWS : AnswerType.GRAPH).choose(request), closes(request));
  }

  /** Whether the client wants the connection closed behind the answer, as Python's do. */
  private static boolean closes(HttpServletRequest request) {
    return request.getProtocol().equals("HTTP/1.1")
        && "close".equalsIgnoreCase(request.getHeader("Connection"));
  }

  void write(QueryExec execution, HttpServletResponse response) throws IOException {
    if (query.isSelectType()) {
      writeRows(execution, response);
    } else if (query.isAskType()) {
      var yes = execution.ask();
      var out = open(response);
      if (isText()) {
        ResultSetFormatter.out(out, yes);
      } else {
        ResultsWriter.create().lang(lang()).build().write(out, yes);
      }
    } else {
      writeGraph(execution, response);
    }
  }

  private void writeRows(QueryExec execution, HttpServletResponse response) throws IOException {
    var rows = execution.select();
    lookForFirst(rows);
    var out = open(response);
    if (isText()) {
      RowSetOps.out(out, rows, query.getPrologue());
    } else {
      ResultsWriter.create().lang(lang()).build().write(out, rows);
    }
  }

  private void writeGraph(QueryExec execution, HttpServletResponse response) throws IOException {
    var writer = new RdfAnswer(type);
    if (query.isConstructQuad()) {
      var quads = execution.constructDataset();
      quads.prefixes().putAll(query.getPrefixMapping());
      writer.write(quads, open(response));
    } else if (query.isConstructType()) {
      var triples = execution.constructTriples();
      lookForFirst(triples);
      writer.write(triples, query.getPrefixMapping(), open(response));
    } else {
      var sign = Context.getOrSetCancelSignal(execution.getContext());
      var graph = new StoppableGraph(GraphFactory.createDefaultGraph(), sign::get);
      execution.describe(graph);
      graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
      writer.write(graph, open(response));
    }
  }

  /** Before an answer is begun, for until then its status may change. */
  private static boolean lookForFirst(Iterator<?> answers) {
    return answers.hasNext();
  }

  private OutputStream open(HttpServletResponse response) throws IOException {
    response.setContentType(type + (type.startsWith("text/") ? "; charset=utf-8" : ""));
    if (inChunks) {
      // Else the end of the connection ends the answer, and one that breaks off looks whole.
      response.setHeader("Transfer-Encoding", "chunked");
    }
    return response.getOutputStream();
  }

  private boolean isText() {
    return type.equals("text/plain");
  }

  private Lang lang() {
    return switch (type) {
      case "text/csv" -> ResultSetLang.RS_CSV;
      case "text/tab-separated-values" -> ResultSetLang.RS_TSV;
      case "application/sparql-results+json", "application/json" -> ResultSetLang.RS_JSON;
      default -> ResultSetLang.RS_XML;
    };
  }
}
