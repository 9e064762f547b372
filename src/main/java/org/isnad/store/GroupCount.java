package org.isnad.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.jspecify.annotations.Nullable;

/**
 * How many triples a pattern has for each value of one of its variables: {@code SELECT ?class
 * (COUNT(?member) AS ?members) { ?member a ?class } GROUP BY ?class}. Goes through an index of TDB2
 * and counts, without looking at one value but those that it answers with.
 */
final class GroupCount {
  private static final int GRAPH = 0;
  private static final int MUCH = 0x3FF;

  private final List<Node> quad;
  private final int key;
  private final List<Var> counts;

  private GroupCount(List<Node> quad, int key, List<Var> counts) {
    this.quad = quad;
    this.key = key;
    this.counts = counts;
  }

  /** Where a group is of that kind. */
  static Optional<GroupCount> of(OpGroup group) {
    var keys = group.getGroupVars();
    boolean isOne = keys.size() == 1 && keys.getExprs().isEmpty();
    if (!isOne || !(group.getSubOp() instanceof OpQuadPattern pattern) || !isOne(pattern)) {
      return Optional.empty();
    }
    var triple = pattern.getBasicPattern().get(0);
    var quad =
        List.of(
            pattern.getGraphNode(), triple.getSubject(), triple.getPredicate(), triple.getObject());
    var variables = quad.stream().filter(Var::isVar).toList();
    int key = quad.indexOf(keys.getVars().get(0));
    boolean differ = Set.copyOf(variables).size() == variables.size();
    boolean isPlain = quad.stream().noneMatch(n -> n.isTripleTerm() || n.isBlank());
    boolean counts = group.getAggregators().stream().allMatch(count -> isCount(count, variables));
    return differ && isPlain && key >= 0 && counts
        ? Optional.of(
            new GroupCount(
                quad, key, group.getAggregators().stream().map(ExprAggregator::getVar).toList()))
        : Optional.empty();
  }

  private static boolean isOne(OpQuadPattern pattern) {
    return pattern.getBasicPattern().size() == 1 && !pattern.isDefaultGraph();
  }

  private static boolean isCount(ExprAggregator counted, List<Node> variables) {
    var aggregator = counted.getAggregator();
    return aggregator instanceof AggCount
        || aggregator instanceof AggCountVar of
            && variables.contains(of.getExprList().get(0).asVar());
  }

  QueryIterator execute(DatasetGraphTDB dataset, ExecutionContext execution) {
    var table = dataset.getQuadTable().getNodeTupleTable();
    var nodes = table.getNodeTable();
    List<NodeId> ids = new ArrayList<>();
    boolean isUnion = Quad.isUnionGraph(quad.get(GRAPH));
    for (var node : quad) {
      boolean isAny = Var.isVar(node) || Quad.isUnionGraph(node);
      ids.add(isAny ? NodeId.NodeIdAny : nodes.getNodeIdForNode(node));
    }
    var tally = new HashMap<Long, long[]>();
    var scan = IndexScan.of(table, ids, key, isUnion);
    count(scan, isUnion, tally, execution.getCancelSignal());
    var answers =
        Iter.map(
            tally.entrySet().iterator(),
            entry -> binding(IndexScan.id(entry.getKey()), entry.getValue()[0], nodes));
    return QueryIterPlainWrapper.create(answers, execution);
  }

  /** Of all graphs a triple counts once: the index has those of one triple side by side. */
  private void count(
      IndexScan scan, boolean isUnion, Map<Long, long[]> tally, @Nullable AtomicBoolean sign) {
    long[] count = {};
    long[] before = new long[quad.size()];
    for (long i = 0; scan.advance(); i++) {
      if ((i & MUCH) == 0 && sign != null && sign.get()) {
        throw new QueryCancelledException();
      }
      if (i == 0 || scan.at(key) != before[key]) {
        count = tally.computeIfAbsent(scan.at(key), id -> new long[1]);
        count[0]++;
      } else if (!isUnion || !isSameTriple(scan, before)) {
        count[0]++;
      }
      for (int slot = 0; slot < before.length; slot++) {
        before[slot] = scan.at(slot);
      }
    }
  }

  private static boolean isSameTriple(IndexScan scan, long[] before) {
    for (int slot = GRAPH + 1; slot < before.length; slot++) {
      if (scan.at(slot) != before[slot]) {
        return false;
      }
    }
    return true;
  }

  private Binding binding(NodeId value, long count, NodeTable nodes) {
    var number = NodeValue.makeInteger(count).asNode();
    var row = Binding.builder().add((Var) quad.get(key), nodes.getNodeForNodeId(value));
    counts.forEach(variable -> row.add(variable, number));
    return row.build();
  }
}
