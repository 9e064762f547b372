package org.isnad.store;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.PatternConstraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportItem;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;
import org.jspecify.annotations.Nullable;

/** Shapes whose {@code sh:pattern} ends where the check is stopped, as a query's patterns do. */
public final class StoppableShapes {
  private StoppableShapes() {}

  /**
   * Reads shapes.
   *
   * @param sign is set where the check is to stop
   */
  public static Shapes parse(Graph graph, AtomicBoolean sign) {
    var shapes = Shapes.parse(graph);
    // Holds those inside others too.
    shapes.getShapeMap().values().forEach(shape -> replacePatterns(shape, sign));
    return shapes;
  }

  private static void replacePatterns(Shape shape, AtomicBoolean sign) {
    var constraints = shape.getConstraints();
    for (var constraint : List.copyOf(constraints)) {
      if (constraint instanceof PatternConstraint pattern) {
        constraints.remove(constraint);
        constraints.add(new StoppablePattern(pattern, sign));
      }
    }
  }

  private static final class StoppablePattern extends PatternConstraint {
    private final PatternConstraint from;
    private final Pattern pattern;
    private final AtomicBoolean sign;

    StoppablePattern(PatternConstraint from, AtomicBoolean sign) {
      super(from.getPattern(), from.getFlagsStr());
      this.from = from;
      this.pattern = Pattern.compile(from.getPattern(), RegexEngine.makeMask(from.getFlagsStr()));
      this.sign = sign;
    }

    @Override
    public @Nullable ReportItem validate(ValidationContext context, Node node) {
      if (node.isBlank()) {
        return from.validate(context, node);
      }
      var text = NodeFunctions.str(node);
      return isFound(text) ? null : new ReportItem(from + ": Does not match: '" + text + "'", node);
    }

    private boolean isFound(String text) {
      try {
        return pattern.matcher(new StoppableText(text, sign)).find();
      } catch (StackOverflowError deep) {
        throw new PatternFault("sh:pattern: too deep for a text of this length: " + pattern);
      }
    }
  }
}
