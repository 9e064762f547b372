package org.isnad.store;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/**
 * How queries are executed: as Jena does, but so that they can be stopped where Jena looks at
 * nothing but its work, in patterns and on property paths, and so that rows are told apart soon.
 */
final class Execution {
  private Execution() {}

  /**
   * For queries over a dataset.
   *
   * @param inMemory whether it is TDB2's or held in memory
   */
  static void addTo(Context context, boolean inMemory) {
    context.set(ARQConstants.sysOptimizerFactory, (RewriteFactory) Execution::rewrite);
    QC.setFactory(context, inMemory ? InMemory::new : OnDisk::new);
  }

  private static Rewrite rewrite(Context context) {
    var sign = Context.getOrSetCancelSignal(context);
    var rest = Optimize.stdOptimizationFactory.create(context);
    return op ->
        rest.rewrite(Transformer.transform(new TransformCopy(), new StoppablePatterns(sign), op));
  }

  private static QueryIterator walk(OpPath path, QueryIterator input, ExecutionContext execution) {
    var sign = Context.getOrSetCancelSignal(execution.getContext());
    var graph = new StoppableGraph(execution.getActiveGraph(), sign::get);
    var stoppable = ExecutionContext.copyChangeActiveGraph(execution, graph);
    return new QueryIterPath(path.getTriplePath(), input, stoppable);
  }

  private static final class InMemory extends OpExecutor {
    InMemory(ExecutionContext execution) {
      super(execution);
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
      return Groups.isBySomething(group)
          ? Groups.of(exec(group.getSubOp(), input), group, execCxt)
          : super.execute(group, input);
    }

    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
      return distinct.getSubOp() instanceof OpProject rows
          ? new DistinctRows(exec(rows, input), rows.getVars(), execCxt)
          : super.execute(distinct, input);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
      return walk(path, input, execCxt);
    }
  }

  private static final class OnDisk extends OpExecutorTDB2 {
    OnDisk(ExecutionContext execution) {
      super(execution);
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
      var count = GroupCount.of(group);
      if (count.isPresent()
          && input instanceof QueryIterRoot
          && execCxt.getDataset() instanceof DatasetGraphTDB dataset) {
        return count.get().execute(dataset, execCxt);
      }
      return Groups.isBySomething(group)
          ? Groups.of(exec(group.getSubOp(), input), group, execCxt)
          : super.execute(group, input);
    }

    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
      return distinct.getSubOp() instanceof OpProject rows
          ? new DistinctRows(exec(rows, input), rows.getVars(), execCxt)
          : super.execute(distinct, input);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
      return walk(path, input, execCxt);
    }
  }
}
