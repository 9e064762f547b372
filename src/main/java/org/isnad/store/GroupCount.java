package org.isnad.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
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
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

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
    var answers =
        Iter.map(
            count(find(table, ids), isUnion, execution).entrySet().iterator(),
            entry -> binding(entry.getKey(), entry.getValue()[0], nodes));
    return QueryIterPlainWrapper.create(answers, execution);
  }

  /** All quads graph by graph; else by the index that knows most of what is given. */
  private Iterator<Tuple<NodeId>> find(NodeTupleTable table, List<NodeId> ids) {
    if (ids.stream().anyMatch(NodeId::isDoesNotExist)) {
      return Iter.nullIterator();
    }
    return key == GRAPH && ids.stream().allMatch(NodeId::isAny)
        ? table.getTupleTable().selectIndex("GSPO").all()
        : table.find(ids.toArray(NodeId[]::new));
  }

  /** Of all graphs a triple counts once: the index has those of one triple side by side. */
  private Map<NodeId, long[]> count(
      Iterator<Tuple<NodeId>> found, boolean isUnion, ExecutionContext execution) {
    Map<NodeId, long[]> tally = new HashMap<>();
    var sign = execution.getCancelSignal();
    Tuple<NodeId> before = null;
    long[] count = {};
    for (long i = 0; found.hasNext(); i++) {
      var next = found.next();
      if ((i & MUCH) == 0 && sign != null && sign.get()) {
        throw new QueryCancelledException();
      }
      if (before == null || !next.get(key).equals(before.get(key))) {
        count = tally.computeIfAbsent(next.get(key), id -> new long[1]);
        count[0]++;
      } else if (!isUnion || !isSameTriple(before, next)) {
        count[0]++;
      }
      before = next;
    }
    return tally;
  }

  private static boolean isSameTriple(Tuple<NodeId> one, Tuple<NodeId> other) {
    for (int i = GRAPH + 1; i < one.len(); i++) {
      if (!one.get(i).equals(other.get(i))) {
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
