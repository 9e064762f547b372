package org.isnad.batch.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.ingest.Input;
import org.isnad.model.Problem;
import scala.Tuple2;

/** Numbers the inputs of a piece. What is assumed of an article goes with it. */
final class Items {
  private final int piece;
  private final Consumer<Tuple2<Key, Item>> sink;
  private final List<Problem> notes = new ArrayList<>();
  private long place;

  Items(int piece, Consumer<Tuple2<Key, Item>> sink) {
    this.piece = piece;
    this.sink = sink;
  }

  void take(Input input) {
    if (input instanceof Input.Read read) {
      endUnless(read.source());
      var reasons = notes.stream().map(Problem::reason).toList();
      notes.clear();
      put(read.article().id(), Item.Read.of(read.source(), read.article(), reasons));
    } else if (input instanceof Input.Fault fault) {
      var problem = fault.problem();
      endUnless(problem.source());
      if (problem.severity() == Problem.Severity.NOTE) {
        notes.add(problem);
      } else {
        end();
        put(problem);
      }
    }
  }

  private void endUnless(String source) {
    if (!notes.isEmpty() && !notes.get(0).source().equals(source)) {
      end();
    }
  }

  /** No article comes any more of which something was assumed. */
  void end() {
    notes.forEach(this::put);
    notes.clear();
  }

  private void put(Problem problem) {
    put(problem.source(), Item.Told.of(problem));
  }

  private void put(String id, Item item) {
    sink.accept(new Tuple2<>(new Key(id, piece, place++), item));
  }
}
