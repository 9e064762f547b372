package org.isnad.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.IteratorDelayedInitialization;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.jspecify.annotations.Nullable;

/**
 * {@code GROUP BY}, with keys whose hashes differ where they do. Jena's, the exclusive or of their
 * values, is the same for all rows that say a thing of itself, and for very many pairs of IRIs that
 * begin alike: then each row is compared with every other.
 */
final class Groups extends QueryIterPlainWrapper {
  private final QueryIterator rows;

  private Groups(
      QueryIterator rows, Iterator<Binding> groups, @Nullable ExecutionContext execution) {
    super(groups, execution);
    this.rows = rows;
  }

  /** Whether there is something to group by; else one row counts all. */
  static boolean isBySomething(OpGroup group) {
    return !group.getGroupVars().isEmpty();
  }

  /** The groups of rows, counted when the first is asked for, in the order of their first rows. */
  static QueryIterator of(QueryIterator rows, OpGroup group, ExecutionContext execution) {
    return new Groups(
        rows,
        new IteratorDelayedInitialization<>() {
          @Override
          protected Iterator<Binding> initializeIterator() {
            return group(rows, group, execution);
          }
        },
        execution);
  }

  private static Iterator<Binding> group(
      QueryIterator rows, OpGroup group, ExecutionContext execution) {
    Map<List<@Nullable Node>, List<Accumulator>> groups = new LinkedHashMap<>();
    while (rows.hasNext()) {
      var row = rows.next();
      var accumulators =
          groups.computeIfAbsent(
              key(group.getGroupVars(), row, execution), key -> accumulators(group));
      accumulators.forEach(accumulator -> accumulator.accumulate(row, execution));
    }
    List<Binding> answers = new ArrayList<>();
    groups.forEach((key, accumulators) -> answers.add(answer(group, key, accumulators)));
    return answers.iterator();
  }

  private static List<@Nullable Node> key(
      VarExprList variables, Binding row, ExecutionContext execution) {
    var names = variables.getVars();
    var key = new @Nullable Node[names.size()];
    for (int i = 0; i < key.length; i++) {
      key[i] = variables.get(names.get(i), row, execution);
    }
    return Arrays.asList(key);
  }

  private static List<Accumulator> accumulators(OpGroup group) {
    return group.getAggregators().stream()
        .map(counted -> counted.getAggregator().createAccumulator())
        .toList();
  }

  private static Binding answer(
      OpGroup group, List<@Nullable Node> key, List<Accumulator> accumulators) {
    var answer = Binding.builder();
    for (int i = 0; i < key.size(); i++) {
      var value = key.get(i);
      if (value != null) {
        answer.add(group.getGroupVars().getVars().get(i), value);
      }
    }
    List<ExprAggregator> aggregators = group.getAggregators();
    for (int i = 0; i < aggregators.size(); i++) {
      var value = accumulators.get(i).getValue();
      if (value != null) {
        answer.add(aggregators.get(i).getVar(), value.asNode());
      }
    }
    return answer.build();
  }

  @Override
  public void requestCancel() {
    rows.cancel();
    super.requestCancel();
  }

  @Override
  protected void closeIterator() {
    rows.close();
    super.closeIterator();
  }
}
