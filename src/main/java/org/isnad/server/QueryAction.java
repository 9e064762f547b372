package org.isnad.server;

import java.util.stream.Collectors;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryException;
import org.isnad.store.Prefixes;

/** Answers a question that need not declare the known prefixes; a faulty one gets a short reply. */
final class QueryAction extends SPARQL_QueryDataset {
  private static final int LONGEST = 300;

  private final Prefixes prefixes;

  QueryAction(Prefixes prefixes) {
    this.prefixes = prefixes;
  }

  @Override
  protected void execute(String sparql, HttpAction action) {
    try {
      prefixes.parse(sparql);
    } catch (QueryException fault) {
      ServletOps.errorBadRequest(
          "Not a SPARQL query: " + brief(String.valueOf(fault.getMessage())));
    }
    var declared = prefixes.declare(sparql);
    try {
      super.execute(declared, action);
    } catch (ActionErrorException fault) {
      var message = String.valueOf(fault.getMessage());
      ServletOps.error(fault.getRC(), brief(message.replace(declared, "")));
    }
  }

  /** Without the list of what a parser would have liked better. */
  private static String brief(String message) {
    var sentence =
        message
            .lines()
            .map(String::strip)
            .takeWhile(line -> !line.startsWith("Was expecting"))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(" "));
    return sentence.substring(0, Math.min(LONGEST, sentence.length()));
  }
}
