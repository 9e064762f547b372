package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.isnad.store.PatternFault;
import org.isnad.store.Prefixes;
import org.isnad.store.SearchFault;

/**
 * Answers a question that need not declare the known prefixes, within the limits; whatever hinders
 * it is told in a line.
 */
final class QueryAction extends SPARQL_QueryDataset {
  private static final int BAD = 400;
  private static final int UNSUPPORTED = 415;
  private static final int FAILED = 500;
  private static final int TOO_LONG = 503;
  private static final String TOO_MUCH =
      "The query was stopped: the server's memory is full, and it took most of it."
          + " Ask for less: group, sort or join fewer rows.";
  private static final Duration PATIENCE = Duration.ofMillis(500);
  private static final String QUERY_TYPE = "application/sparql-query";
  private static final String FORM_TYPE = "application/x-www-form-urlencoded";

  private final Prefixes prefixes;
  private final Limits limits;
  private final Description description;
  private final Guard guard;
  private final Turns running;

  QueryAction(Prefixes prefixes, Limits limits, Description description, Guard guard) {
    this.guard = guard;
    this.prefixes = prefixes;
    this.limits = limits;
    this.description = description;
    var full = limits.queries() + " queries are running; ask again in a second.";
    this.running = new Turns(limits.queries(), PATIENCE, full);
  }

  @Override
  public void execHead(HttpAction action) {
    execGet(action);
  }

  /** Nothing ahead: every check is made where its answer is told in one way. */
  @Override
  public void validate(HttpAction action) {}

  @Override
  public void execGet(HttpAction action) {
    answer(action);
  }

  @Override
  public void execPost(HttpAction action) {
    answer(action);
  }

  /** A look at the endpoint without a question is answered with what it is. */
  private boolean isLook(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        && request.getParameter("query") == null
        && request.getParameter("update") == null;
  }

  private void answer(HttpAction action) {
    try {
      try {
        if (isLook(action.getRequest())) {
          description.answer(action.getRequest(), action.getResponse());
          return;
        }
        ShortQuestions.check(action.getRequest(), limits);
        execute(ShortQuestions.read(limits, () -> question(action.getRequest())), action);
      } catch (Refusal refusal) {
        Problem.write(refusal, action.getRequest(), action.getResponse());
      }
    } catch (IOException gone) {
      Broken.mark(action.getRequest());
    }
  }

  private static String question(HttpServletRequest request) throws IOException {
    var type = Optional.ofNullable(request.getContentType()).map(t -> t.split(";")[0].strip());
    if (type.filter(QUERY_TYPE::equalsIgnoreCase).isPresent()) {
      return IO.readWholeFileAsUTF8(request.getInputStream());
    }
    if (request.getMethod().equals("POST") && type.filter(FORM_TYPE::equalsIgnoreCase).isEmpty()) {
      var kind = type.orElse("no Content-Type");
      throw new Refusal(UNSUPPORTED, kind + ": send " + QUERY_TYPE + " or " + FORM_TYPE + ".");
    }
    var queries = request.getParameterValues("query");
    if (queries == null || queries.length != 1) {
      throw new Refusal(BAD, "Send one SPARQL query, in the parameter query or in the body.");
    }
    return queries[0];
  }

  @Override
  protected void execute(String sparql, HttpAction action) {
    var query = parse(sparql);
    checkTimeout(action.getRequest());
    atMost(query);
    var answer = Answer.to(query, action.getRequest());
    running.take();
    try {
      run(query, answer, action);
    } catch (PatternFault fault) {
      throw new Refusal(BAD, "Can't be answered: " + line(fault));
    } catch (QueryCancelledException late) {
      throw new Refusal(TOO_LONG, tooLong(action.getRequest()));
    } catch (SearchFault fault) {
      throw Refusal.of(fault, sparql);
    } catch (QueryException fault) {
      throw new Refusal(BAD, "Can't be answered: " + line(fault));
    } catch (RuntimeIOException gone) {
      Broken.mark(action.getRequest());
    } catch (JenaException fault) {
      throw new Refusal(FAILED, "Can't be answered: " + line(fault));
    } catch (StackOverflowError deep) {
      throw new Refusal(TOO_LONG, "The query was stopped: a path in it is too long, or too deep.");
    } catch (OutOfMemoryError full) {
      throw new Refusal(TOO_LONG, TOO_MUCH);
    } finally {
      running.leave();
    }
  }

  private Query parse(String sparql) {
    try {
      var query = prefixes.parse(sparql);
      Permitted.check(query);
      return query;
    } catch (QueryException fault) {
      throw Refusal.of(SyntaxFault.of(fault));
    } catch (StackOverflowError deep) {
      throw new Refusal(BAD, "The query is nested too deeply.");
    }
  }

  private void run(Query query, Answer answer, HttpAction action) {
    action.beginRead();
    try {
      var chosen = decideDataset(action, query, "");
      try (var execution = createQueryExec(action, chosen.getRight(), chosen.getLeft())) {
        guarded(
            execution, action.getRequest(), () -> answer.write(execution, action.getResponse()));
      }
    } catch (IOException gone) {
      Broken.mark(action.getRequest());
    } finally {
      action.endRead();
    }
  }

  /** What is done. */
  private interface Work {
    void go() throws IOException;
  }

  private void guarded(QueryExec execution, HttpServletRequest request, Work work)
      throws IOException {
    var sign = Context.getOrSetCancelSignal(execution.getContext());
    var query = new RunningQuery(time(request), sign);
    guard.enter(query);
    try {
      work.go();
    } catch (QueryCancelledException stopped) {
      throw query.isGreedy() ? new Refusal(TOO_LONG, TOO_MUCH) : stopped;
    } finally {
      guard.leave(query);
    }
  }

  /** More rows than the limit are not looked for; the header says that there may be some. */
  private void atMost(Query query) {
    if (limits.rows() > 0 && !query.isAskType() && !query.isDescribeType()) {
      var asked = query.hasLimit() ? query.getLimit() : Long.MAX_VALUE;
      query.setLimit(Math.min(asked, limits.rows()));
    }
  }

  private static void checkTimeout(HttpServletRequest request) {
    var timeout = request.getParameter("timeout");
    if (timeout != null && !timeout.matches("\\d{1,6}(\\.\\d{1,3})?")) {
      throw new Refusal(BAD, "timeout=" + timeout + ": a number of seconds is needed.");
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    return QueryExec.newBuilder()
        .dataset(dataset)
        .query(query)
        .context(action.getContext())
        .build();
  }

  /** What the limit allows, or less where the client wants it so. */
  private Duration time(HttpServletRequest request) {
    var most = limits.time();
    return Optional.ofNullable(request.getParameter("timeout"))
        .map(seconds -> Duration.ofMillis((long) (1000 * Double.parseDouble(seconds))))
        .filter(asked -> asked.compareTo(most) < 0)
        .orElse(most);
  }

  private String tooLong(HttpServletRequest request) {
    var seconds = String.valueOf(time(request).toMillis() / 1000.0);
    return "The query was stopped: it took longer than "
        + seconds.replaceFirst("\\.0$", "")
        + " s. Ask for less, or with a LIMIT.";
  }

  private static String line(JenaException fault) {
    return String.valueOf(fault.getMessage()).lines().findFirst().orElse("").strip();
  }
}
