package org.isnad.server;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** What a stranger's query may not do: ask another server, or run code. */
final class Permitted {
  private static final int FORBIDDEN = 403;

  private Permitted() {}

  static void check(Query query) {
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), new Services(), new Functions());
    }
  }

  private static final class Services extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      throw new Refusal(FORBIDDEN, "SERVICE is off: this server asks no other.");
    }
  }

  private static final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunction0 function) {
      check(function);
    }

    @Override
    public void visit(ExprFunction1 function) {
      check(function);
    }

    @Override
    public void visit(ExprFunction2 function) {
      check(function);
    }

    @Override
    public void visit(ExprFunction3 function) {
      check(function);
    }

    @Override
    public void visit(ExprFunctionN function) {
      check(function);
    }

    private static void check(ExprFunction function) {
      var name = String.valueOf(function.getFunctionIRI());
      // Jena loads a class of that name, or a script.
      if (name.startsWith("java:") || name.contains("/ARQ/jsFunction#")) {
        throw new Refusal(FORBIDDEN, "Functions in Java or in a script are off: " + name);
      }
    }
  }
}
