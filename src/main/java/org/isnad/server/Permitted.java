package org.isnad.server;

import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** What a stranger's query may not do: ask another server, run code, or wait. */
final class Permitted {
  private static final int FORBIDDEN = 403;

  /** Jena loads a class of that name, or a script; one waits; one calls whatever it is given. */
  private static final Pattern OFF =
      Pattern.compile("java:.*|.*/ARQ/function#(jsFunction#.*|wait|print)|.*-functions#apply");

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

    @Override
    public void visit(OpBGP pattern) {
      for (var triple : pattern.getPattern()) {
        // It splits by a regular expression that nothing can stop.
        if (triple.getPredicate().toString().endsWith("/ARQ/property#strSplit")) {
          throw new Refusal(FORBIDDEN, "The property function strSplit is off.");
        }
      }
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
      if (function instanceof E_Call) {
        throw new Refusal(FORBIDDEN, "CALL is off: name the function.");
      }
      var name = String.valueOf(function.getFunctionIRI());
      if (OFF.matcher(name).matches()) {
        throw new Refusal(FORBIDDEN, "Functions that run code, print or wait are off: " + name);
      }
    }
  }
}
