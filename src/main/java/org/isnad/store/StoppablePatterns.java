package org.isnad.store;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * Lets the patterns of a query end where the query is stopped: {@code (?:a+)+?c$} may take longer
 * than the earth lasts, and Java's matcher listens to nobody but its text.
 */
final class StoppablePatterns extends ExprTransformCopy {
  private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
  private static final int MATCH_FLAGS = 2;
  private static final int REPLACE_FLAGS = 3;

  /** Nothing can stop what is done while a query is made ready, so that it is not done there. */
  private static final ExprEvalException AHEAD = new ExprEvalException("not yet");

  private final AtomicBoolean sign;

  /**
   * @param sign is set where the query is to stop
   */
  StoppablePatterns(AtomicBoolean sign) {
    this.sign = sign;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    var name = String.valueOf(function.getFunctionIRI());
    if (function instanceof E_Regex || name.equals(XPATH + "matches")) {
      return new Match(arguments, sign);
    }
    if (function instanceof E_StrReplace || name.equals(XPATH + "replace")) {
      return new Replacement(arguments, sign);
    }
    return super.transform(function, arguments);
  }

  private static final class Match extends E_Regex {
    private final AtomicBoolean sign;
    private final PatternSearch search;

    Match(ExprList arguments, AtomicBoolean sign) {
      super(arguments.get(0), arguments.get(1), PatternSearch.flags(arguments, MATCH_FLAGS));
      this.sign = sign;
      this.search = new PatternSearch("REGEX", arguments, MATCH_FLAGS, sign);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
      return NodeValue.makeBoolean(search.finds(arguments));
    }

    /** Called ahead of the query, to replace what is constant by its value. */
    @Override
    public NodeValue eval(List<NodeValue> arguments) {
      throw AHEAD;
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Match(arguments, sign);
    }
  }

  /** Replaces once it is known that the search for what is to be replaced comes to its end. */
  private static final class Replacement extends E_StrReplace {
    private final AtomicBoolean sign;
    private final PatternSearch search;

    Replacement(ExprList arguments, AtomicBoolean sign) {
      super(
          arguments.get(0),
          arguments.get(1),
          arguments.get(2),
          PatternSearch.flags(arguments, REPLACE_FLAGS));
      this.sign = sign;
      this.search = new PatternSearch("REPLACE", arguments, REPLACE_FLAGS, sign);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
      search.findAll(arguments);
      return super.eval(arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
      throw AHEAD;
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Replacement(arguments, sign);
    }
  }
}
