package org.isnad.cli;

import java.io.PrintStream;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;

/** How an answer is printed; named as the option has them. */
enum AnswerFormat {
  table(ResultSetLang.RS_Text, RDFFormat.TURTLE_PRETTY),
  csv(ResultSetLang.RS_CSV, null),
  tsv(ResultSetLang.RS_TSV, null),
  json(ResultSetLang.RS_JSON, RDFFormat.JSONLD),
  xml(ResultSetLang.RS_XML, RDFFormat.RDFXML),
  turtle(null, RDFFormat.TURTLE_PRETTY);

  private final Optional<Lang> rows;
  private final Optional<RDFFormat> graph;

  AnswerFormat(@Nullable Lang rows, @Nullable RDFFormat graph) {
    this.rows = Optional.ofNullable(rows);
    this.graph = Optional.ofNullable(graph);
  }

  /** Refuses a question whose answer can't be printed so. */
  void check(Query query) {
    if (answersWithGraph(query) ? graph.isEmpty() : rows.isEmpty()) {
      var kind = answersWithGraph(query) ? "graph (turtle, json, xml)" : "table (table, csv, json)";
      throw Mistake.wrongUse("--format " + this + " can't print the answer, which is a " + kind);
    }
  }

  void print(QueryExecution answer, PrintStream out) {
    var query = answer.getQuery();
    if (answersWithGraph(query)) {
      var model = query.isConstructType() ? answer.execConstruct() : answer.execDescribe();
      RDFDataMgr.write(out, model, graph.orElseThrow());
    } else if (query.isAskType()) {
      ask(answer.execAsk(), out);
    } else if (this == table) {
      new AnswerTable(answer.execSelect(), query.getPrefixMapping()).print(out);
    } else {
      ResultSetFormatter.output(out, answer.execSelect(), rows.orElseThrow());
    }
  }

  private void ask(boolean yes, PrintStream out) {
    if (this == table) {
      out.println(yes ? "yes" : "no");
    } else {
      ResultSetFormatter.output(out, yes, rows.orElseThrow());
    }
  }

  private static boolean answersWithGraph(Query query) {
    return query.isConstructType() || query.isDescribeType();
  }
}
