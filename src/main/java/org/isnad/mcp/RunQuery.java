package org.isnad.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringWriter;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.store.Prefixes;

/** The tool that asks a question in SPARQL, which reads and never writes. */
final class RunQuery implements Tool {
  /** Of an answer, so that it finds room in what an assistant reads. */
  private static final int MOST_CHARS = 200_000;

  private final Asked asked;

  RunQuery(Asked asked) {
    this.asked = asked;
  }

  @Override
  public ObjectNode answer(Arguments arguments) {
    int most = arguments.number("max_rows", 100, 1, 1000);
    return asked
        .questions()
        .ask(
            asked.dataset(),
            arguments.required("sparql"),
            most + 1L,
            (query, execution) -> answer(query, execution, most));
  }

  private static ObjectNode answer(Query query, QueryExec execution, int most) {
    if (query.isAskType()) {
      return Told.empty().put("boolean", execution.ask());
    }
    if (query.isSelectType()) {
      return rows(execution, most);
    }
    if (query.isJsonType() || query.isConstructQuad()) {
      throw new Unanswered("ask with SELECT, ASK, CONSTRUCT of triples, or DESCRIBE");
    }
    return graph(
        query.isDescribeType() ? execution.describeTriples() : execution.constructTriples(), most);
  }

  private static ObjectNode rows(QueryExec execution, int most) {
    var found = execution.select();
    var answer = Told.empty();
    answer.set(
        "variables", Told.texts(found.getResultVars().stream().map(v -> v.getName()).toList()));
    var rows = answer.putArray("rows");
    int chars = 0;
    while (found.hasNext() && rows.size() < most && chars < MOST_CHARS) {
      var binding = found.next();
      var row = rows.addObject();
      binding.forEach((variable, value) -> row.set(variable.getVarName(), cell(value)));
      chars += row.toString().length();
    }
    return answer.put("more", found.hasNext());
  }

  private static ObjectNode cell(Node value) {
    var cell = Told.empty();
    if (!value.isLiteral()) {
      return cell.put("type", value.isURI() ? "uri" : "bnode").put("value", value.toString());
    }
    cell.put("type", "literal").put("value", value.getLiteralLexicalForm());
    if (!value.getLiteralLanguage().isEmpty()) {
      return cell.put("xml:lang", value.getLiteralLanguage());
    }
    return cell.put("datatype", value.getLiteralDatatypeURI());
  }

  private static ObjectNode graph(Iterator<Triple> triples, int most) {
    var graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Prefixes.known().namespaces());
    long chars = 0;
    while (triples.hasNext() && graph.size() < most && chars < MOST_CHARS) {
      var triple = triples.next();
      graph.add(triple);
      chars += triple.toString().length();
    }
    var turtle = new StringWriter();
    RDFDataMgr.write(turtle, graph, Lang.TURTLE);
    return Told.empty().put("turtle", turtle.toString()).put("more", triples.hasNext());
  }
}
