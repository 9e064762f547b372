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
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** Answers questions by HTTP, within the limits; whatever hinders one is told in a line. */
final class QueryAction extends SPARQL_QueryDataset {
  private static final int BAD = 400;
  private static final int UNSUPPORTED = 415;
  private static final String QUERY_TYPE = "application/sparql-query";
  private static final String FORM_TYPE = "application/x-www-form-urlencoded";

  private final Questions questions;
  private final Limits limits;
  private final Description description;

  QueryAction(Questions questions, Description description) {
    this.questions = questions;
    this.limits = questions.limits();
    this.description = description;
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
    var query = questions.read(sparql);
    checkTimeout(action.getRequest());
    var answer = Answer.to(query, action.getRequest());
    try {
      var time = time(action.getRequest());
      questions.inTurn(sparql, time, () -> run(query, answer, time, action));
    } catch (RuntimeIOException | IOException gone) {
      Broken.mark(action.getRequest());
    }
  }

  private void run(Query query, Answer answer, Duration time, HttpAction action)
      throws IOException {
    action.beginRead();
    try {
      var chosen = decideDataset(action, query, "");
      try (var execution = createQueryExec(action, chosen.getRight(), chosen.getLeft())) {
        questions.watched(execution, time, () -> answer.write(execution, action.getResponse()));
      }
    } finally {
      action.endRead();
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
}
