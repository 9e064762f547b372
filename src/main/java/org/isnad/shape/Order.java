package org.isnad.shape;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** An order of two values: of decimal numbers, or of days without a time zone. */
enum Order {
  LESS,
  LESS_OR_EQUAL,
  GREATER_OR_EQUAL;

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** False also where nothing can be said of the two. */
  boolean holds(Node value, Node other) {
    if (isNumber(value) && isNumber(other)) {
      return holds(number(value).compareTo(number(other)));
    }
    return isDay(value)
        && isDay(other)
        && holds(value.getLiteralLexicalForm().compareTo(other.getLiteralLexicalForm()));
  }

  private boolean holds(int order) {
    return switch (this) {
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER_OR_EQUAL -> order >= 0;
    };
  }

  static boolean isNumber(Node value) {
    if (!value.isLiteral()) {
      return false;
    }
    var datatype = value.getLiteralDatatype();
    return (datatype.equals(XSDDatatype.XSDinteger)
            || datatype.equals(XSDDatatype.XSDnonNegativeInteger)
            || datatype.equals(XSDDatatype.XSDdecimal))
        && NUMBER.matcher(value.getLiteralLexicalForm()).matches();
  }

  static BigDecimal number(Node value) {
    return new BigDecimal(value.getLiteralLexicalForm());
  }

  private static boolean isDay(Node value) {
    return value.isLiteral()
        && value.getLiteralDatatype().equals(XSDDatatype.XSDdate)
        && DAY.matcher(value.getLiteralLexicalForm()).matches();
  }
}
