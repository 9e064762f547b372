package org.isnad.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** Looks in texts for a pattern, the second of the arguments of a function, until it is stopped. */
final class PatternSearch {
  private final String function;
  private final int flagsAt;
  private final AtomicBoolean sign;
  private final Optional<Pattern> known;

  /**
   * @param flagsAt the place of the flags among the arguments
   * @param sign is set where it is to stop
   */
  PatternSearch(String function, ExprList arguments, int flagsAt, AtomicBoolean sign) {
    this.function = function;
    this.flagsAt = flagsAt;
    this.sign = sign;
    this.known =
        isKnown(arguments.get(1)) && isKnown(flags(arguments, flagsAt))
            ? Optional.of(
                pattern(arguments.get(1).getConstant(), flags(arguments, flagsAt).getConstant()))
            : Optional.empty();
  }

  /** The flags among arguments; the empty string where they are left out. */
  static Expr flags(ExprList arguments, int place) {
    return place < arguments.size() ? arguments.get(place) : NodeValue.nvEmptyString;
  }

  private static boolean isKnown(Expr argument) {
    return argument.isConstant() && argument.getConstant().isString();
  }

  /** Whether it is there. */
  boolean finds(List<NodeValue> arguments) {
    return search(arguments, false);
  }

  /** Goes through all places where it is: another search for them comes to its end then. */
  void findAll(List<NodeValue> arguments) {
    search(arguments, true);
  }

  private boolean search(List<NodeValue> arguments, boolean all) {
    var text = NodeValueOps.checkAndGetStringLiteral(function, arguments.get(0));
    var pattern = known.orElseGet(() -> pattern(arguments));
    var matcher = pattern.matcher(new StoppableText(text.getLiteralLexicalForm(), sign));
    try {
      boolean found = matcher.find();
      for (boolean more = found && all; more; ) {
        more = matcher.find();
      }
      return found;
    } catch (StackOverflowError deep) {
      throw new PatternFault(function + ": too deep for a text of this length: " + pattern);
    }
  }

  private Pattern pattern(List<NodeValue> arguments) {
    boolean said = arguments.size() > flagsAt;
    return pattern(arguments.get(1), said ? arguments.get(flagsAt) : NodeValue.nvEmptyString);
  }

  private Pattern pattern(NodeValue pattern, NodeValue flags) {
    return RegexEngine.makePattern(function, string(pattern), string(flags));
  }

  private String string(NodeValue argument) {
    return NodeValueOps.checkAndGetStringLiteral(function, argument).getLiteralLexicalForm();
  }
}
