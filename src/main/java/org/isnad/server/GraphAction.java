package org.isnad.server;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/** Shows graphs; the default graph is the union of all, as it is for a query. */
final class GraphAction extends GSP_R {
  private static final String DEFAULT = "default";

  @Override
  protected DatasetGraph decideDataset(HttpAction action) {
    var dataset = super.decideDataset(action);
    return action.getRequestParameter(DEFAULT) == null ? dataset : new Union(dataset);
  }

  private static final class Union extends DatasetGraphWrapper {
    Union(DatasetGraph dataset) {
      super(dataset);
    }

    @Override
    public Graph getDefaultGraph() {
      return getUnionGraph();
    }
  }
}
