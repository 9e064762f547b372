package org.isnad.store;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterDistinctReduced;
import org.jspecify.annotations.Nullable;

/** {@code DISTINCT}, with keys as those of {@link Groups}. */
final class DistinctRows extends QueryIterDistinctReduced {
  private final List<Var> variables;
  private final Set<List<@Nullable Node>> seen = new HashSet<>();

  DistinctRows(QueryIterator rows, List<Var> variables, ExecutionContext execution) {
    super(rows, execution);
    this.variables = variables;
  }

  @Override
  protected boolean isFreshSighting(Binding row) {
    var key = new @Nullable Node[variables.size()];
    for (int i = 0; i < key.length; i++) {
      key[i] = row.get(variables.get(i));
    }
    return seen.add(Arrays.asList(key));
  }

  @Override
  protected void closeSubIterator() {
    super.closeSubIterator();
    seen.clear();
  }
}
