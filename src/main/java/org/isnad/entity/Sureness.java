package org.isnad.entity;

import java.util.List;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;

/**
 * How likely a mention means whom it is said to mean. The figures are set by hand after the links
 * of forty articles read for it; {@code .ci/quality.py} holds them against the annotated ones.
 */
final class Sureness {
  private static final String METONYM = "name-metonym";
  private static final double FULL = 0.99;
  private static final double SHORT_OF_NAMED = 0.97;
  private static final double WORD = 0.95;
  private static final double SHORT = 0.7;
  private static final double GOVERNMENT = 0.75;
  private static final double DESCRIBED = 0.8;
  private static final double SEVERAL = 0.75;

  private Sureness() {}

  static double of(Mention mention, List<Figure> meant) {
    if (meant.size() != 1) {
      return SEVERAL;
    }
    var figure = meant.get(0);
    double sure = mention.form() == Mention.Form.DESCRIPTION ? DESCRIBED : named(mention, figure);
    return sure * figure.trust();
  }

  private static double named(Mention mention, Figure figure) {
    if (mention.rule().equals(METONYM)) {
      return GOVERNMENT;
    }
    if (figure.type() == EntityType.STATE || isLabel(mention.name(), figure)) {
      return mention.name().indexOf(' ') > 0 || figure.type() == EntityType.STATE ? FULL : WORD;
    }
    return figure.names().stream().anyMatch(name -> isLabel(name, figure)) ? SHORT_OF_NAMED : SHORT;
  }

  /** A full name of whom the knowledge base knows. */
  private static boolean isLabel(String name, Figure figure) {
    var spelled = NameLinker.spelled(name);
    return figure.known().stream()
        .flatMap(known -> known.labels().stream())
        .anyMatch(label -> NameLinker.spelled(label).equals(spelled));
  }
}
