package org.isnad.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.isnad.store.PatternFault;
import org.isnad.store.Prefixes;
import org.isnad.store.SearchFault;

/**
 * Questions within the limits, which need not declare the known prefixes: each waits for its turn
 * and is watched over; whatever hinders it is told in a sentence.
 */
public final class Questions implements AutoCloseable {
  private static final int BAD = 400;
  private static final int FAILED = 500;
  private static final int TOO_LONG = 503;
  private static final String TOO_MUCH =
      "The query was stopped: the server's memory is full, and it took most of it."
          + " Ask for less: group, sort or join fewer rows.";
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final Prefixes prefixes = Prefixes.known();
  private final Limits limits;
  private final Guard guard;
  private final Turns turns;

  /** Watched over by a guard that somebody else starts and ends. */
  Questions(Limits limits, Guard guard) {
    this.limits = limits;
    this.guard = guard;
    var full = limits.queries() + " queries are running; ask again in a second.";
    this.turns = new Turns(limits.queries(), PATIENCE, full);
  }

  /** For a store that no server serves. */
  public static Questions within(Limits limits) {
    var guard = new Guard(limits.memory());
    guard.start();
    return new Questions(limits, guard);
  }

  public Limits limits() {
    return limits;
  }

  /**
   * Asks a store, for as long as a query may take.
   *
   * @param rows the most that are wanted
   * @throws Refusal where it can't be answered
   */
  public <T> T ask(
      DatasetGraph dataset, String sparql, long rows, BiFunction<Query, QueryExec, T> reading) {
    var query = read(sparql);
    atMost(rows, query);
    List<T> found = new ArrayList<>(1);
    try {
      inTurn(sparql, limits.time(), () -> found.add(asked(dataset, query, reading)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return found.get(0);
  }

  private <T> T asked(DatasetGraph dataset, Query query, BiFunction<Query, QueryExec, T> reading) {
    List<T> found = new ArrayList<>(1);
    Txn.executeRead(
        dataset,
        () -> {
          try (var execution = QueryExec.newBuilder().dataset(dataset).query(query).build()) {
            watched(execution, limits.time(), () -> found.add(reading.apply(query, execution)));
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        });
    return found.get(0);
  }

  /**
   * Reads a question.
   *
   * @throws Refusal where it is none, or does what nobody may
   */
  Query read(String sparql) {
    try {
      var query = prefixes.parse(sparql);
      Permitted.check(query);
      atMost(limits.rows(), query);
      return query;
    } catch (QueryException fault) {
      throw Refusal.of(SyntaxFault.of(fault));
    } catch (StackOverflowError deep) {
      throw new Refusal(BAD, "The query is nested too deeply.");
    }
  }

  /** More rows than the limit are not looked for; 0 is no limit. */
  private static void atMost(long rows, Query query) {
    if (rows > 0 && !query.isAskType() && !query.isDescribeType()) {
      var asked = query.hasLimit() ? query.getLimit() : Long.MAX_VALUE;
      query.setLimit(Math.min(asked, rows));
    }
  }

  /** What is done. */
  interface Work {
    void go() throws IOException;
  }

  /**
   * When its turn has come.
   *
   * @throws Refusal where something hinders it
   */
  void inTurn(String sparql, Duration time, Work work) throws IOException {
    turns.take();
    try {
      work.go();
    } catch (PatternFault fault) {
      throw new Refusal(BAD, "Can't be answered: " + line(fault));
    } catch (QueryCancelledException late) {
      throw new Refusal(TOO_LONG, tooLong(time));
    } catch (SearchFault fault) {
      throw Refusal.of(fault, sparql);
    } catch (QueryException fault) {
      throw new Refusal(BAD, "Can't be answered: " + line(fault));
    } catch (JenaException fault) {
      throw new Refusal(FAILED, "Can't be answered: " + line(fault));
    } catch (StackOverflowError deep) {
      throw new Refusal(TOO_LONG, "The query was stopped: a path in it is too long, or too deep.");
    } catch (OutOfMemoryError full) {
      throw new Refusal(TOO_LONG, TOO_MUCH);
    } finally {
      turns.leave();
    }
  }

  /** In this thread, under the eyes of the guard. */
  void watched(QueryExec execution, Duration time, Work work) throws IOException {
    var query = new RunningQuery(time, Context.getOrSetCancelSignal(execution.getContext()));
    guard.enter(query);
    try {
      work.go();
    } catch (QueryCancelledException stopped) {
      throw query.isGreedy() ? new Refusal(TOO_LONG, TOO_MUCH) : stopped;
    } finally {
      guard.leave(query);
    }
  }

  private static String tooLong(Duration time) {
    var seconds = String.valueOf(time.toMillis() / 1000.0);
    return "The query was stopped: it took longer than "
        + seconds.replaceFirst("\\.0$", "")
        + " s. Ask for less, or with a LIMIT.";
  }

  private static String line(JenaException fault) {
    return String.valueOf(fault.getMessage()).lines().findFirst().orElse("").strip();
  }

  /** Ends the guard. */
  @Override
  public void close() {
    guard.close();
  }
}
