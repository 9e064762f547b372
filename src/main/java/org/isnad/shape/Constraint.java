package org.isnad.shape;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;

/**
 * What a shape demands, a method a term of SHACL. One that holds is kept; one that does not may be
 * broken, or only be beyond what is compared here.
 */
@FunctionalInterface
interface Constraint {
  /**
   * Whether it is surely kept.
   *
   * @param values those of the shape's path; of a node shape the focus node itself
   */
  boolean holds(Facts facts, Node focus, List<Node> values);

  /** A demand on one value, to be met by each. */
  @FunctionalInterface
  interface OfValue {
    boolean holds(Facts facts, Node value);
  }

  static Constraint each(OfValue demand) {
    return (facts, focus, values) -> {
      for (var value : values) {
        if (!demand.holds(facts, value)) {
          return false;
        }
      }
      return true;
    };
  }

  static Constraint minCount(int least) {
    return (facts, focus, values) -> values.size() >= least;
  }

  static Constraint maxCount(int most) {
    return (facts, focus, values) -> values.size() <= most;
  }

  static Constraint hasValue(Node wanted) {
    return (facts, focus, values) -> values.contains(wanted);
  }

  static Constraint in(Set<Node> allowed) {
    return each((facts, value) -> allowed.contains(value));
  }

  static Constraint type(Node type) {
    return each((facts, value) -> facts.isA(value, type));
  }

  static Constraint datatype(RDFDatatype datatype) {
    var name = datatype.getURI();
    return each(
        (facts, value) ->
            value.isLiteral()
                && value.getLiteralDatatypeURI().equals(name)
                && datatype.isValid(value.getLiteralLexicalForm()));
  }

  static Constraint minLength(int least) {
    return each((facts, value) -> !value.isBlank() && text(value).length() >= least);
  }

  static Constraint pattern(Pattern pattern) {
    return each((facts, value) -> !value.isBlank() && pattern.matcher(text(value)).find());
  }

  /** The order of each value and a fixed one is as {@code wanted}. */
  static Constraint compared(Node bound, Order wanted) {
    return each((facts, value) -> wanted.holds(value, bound));
  }

  /** The order of each value and each of another predicate is as {@code wanted}. */
  static Constraint comparedWith(Node predicate, Order wanted) {
    return (facts, focus, values) ->
        values.stream()
            .allMatch(
                value ->
                    facts.values(focus, predicate).stream()
                        .allMatch(other -> wanted.holds(value, other)));
  }

  static Constraint equalTo(Node predicate) {
    return (facts, focus, values) ->
        Set.copyOf(values).equals(Set.copyOf(facts.values(focus, predicate)));
  }

  static Constraint disjoint(Node predicate) {
    return (facts, focus, values) ->
        facts.values(focus, predicate).stream().noneMatch(values::contains);
  }

  static Constraint uniqueLanguage() {
    return (facts, focus, values) -> {
      Set<String> seen = new HashSet<>();
      return values.stream()
          .filter(Node::isLiteral)
          .map(value -> value.getLiteralLanguage().toLowerCase(Locale.ROOT))
          .allMatch(language -> language.isEmpty() || seen.add(language));
    };
  }

  static Constraint or(List<Shape> shapes) {
    return each(
        (facts, value) -> {
          for (var shape : shapes) {
            if (shape.holds(facts, value)) {
              return true;
            }
          }
          return false;
        });
  }

  /** Each value keeps to all. */
  static Constraint all(List<Shape> shapes) {
    return each((facts, value) -> shapes.stream().allMatch(shape -> shape.holds(facts, value)));
  }

  /**
   * So many values keep to a shape, one of {@code sh:in} alone: of others it may not be said that
   * they do not keep to it.
   */
  static Constraint qualified(Set<Node> allowed, int least, int most) {
    return (facts, focus, values) -> {
      int count = 0;
      for (var value : values) {
        count += allowed.contains(value) ? 1 : 0;
      }
      return least <= count && count <= most;
    };
  }

  private static String text(Node value) {
    return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
  }
}
