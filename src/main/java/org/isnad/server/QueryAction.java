package org.isnad.server;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryException;
import org.isnad.store.Prefixes;

/** Answers a question that need not declare the known prefixes; a faulty one gets a short reply. */
final class QueryAction extends SPARQL_QueryDataset {
  private final Prefixes prefixes;

  QueryAction(Prefixes prefixes) {
    this.prefixes = prefixes;
  }

  @Override
  protected void execute(String sparql, HttpAction action) {
    try {
      prefixes.parse(sparql);
    } catch (QueryException fault) {
      ServletOps.errorBadRequest("Not a SPARQL query: " + fault.getMessage());
    }
    super.execute(prefixes.declare(sparql), action);
  }
}
