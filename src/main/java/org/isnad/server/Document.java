package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;

/** A small graph at an address of its own, in whatever form of RDF the reader takes. */
final class Document extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Source source;

  Document(Source source) {
    this.source = source;
  }

  /** Where the graph comes from. */
  interface Source {
    Model graph(HttpServletRequest request);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      write(source.graph(request).getGraph(), request, response);
    } catch (Refusal refusal) {
      Problem.write(refusal, request, response);
    }
  }

  static void write(Graph graph, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var type = AnswerType.GRAPH.choose(request);
    response.setContentType(type + (type.startsWith("text/") ? "; charset=utf-8" : ""));
    new RdfAnswer(type).write(graph, response.getOutputStream());
  }
}
