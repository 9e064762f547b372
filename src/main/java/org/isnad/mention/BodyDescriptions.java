package org.isnad.mention;

import java.util.List;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Form;

/** Bodies that are described by another one and not named: قوات التحالف، بلدية المحافظة. */
final class BodyDescriptions {
  private final Scene scene;

  BodyDescriptions(Scene scene) {
    this.scene = scene;
  }

  static Found of(int i, int to, TypeNoun noun) {
    return describing(Found.name(i, to, noun.type(), OrganizationNames.RULE, 0.4));
  }

  static Found describing(Found name) {
    return new Found(
        name.from(),
        name.to(),
        name.phraseFrom(),
        name.phraseTo(),
        name.type(),
        Form.DESCRIPTION,
        List.of(),
        "nominal-body",
        0.4,
        false);
  }

  /** "قوات التحالف", "قيادة الحركة": of a body that is only described. */
  boolean are(int i, int last, int to) {
    var noun = scene.type(last);
    return last == to - 1
        && scene.word(last).has(Clitic.ART)
        && noun.isPresent()
        && noun.get().nominal()
        && !isOfMedia(i, noun.get())
        && switch (noun.get().type()) {
          case ARMED_FORCE -> scene.has(i, WordRole.CARRIER);
          case ARMED_GROUP, PARTY, ORGANIZATION, NEWS_OUTLET, COMPANY -> true;
          case GOVERNMENT_BODY ->
              to == i + 2
                  && scene.has(i, WordRole.COORDINATING_HEAD)
                  && !scene.has(last, WordRole.MINISTRY_FIELD);
          case PLACE -> to == i + 2 && noun.get().extent() == Extent.OUT && isOffice(i);
          default -> false;
        };
  }

  /** "هيئة الإذاعة" has its own name. */
  private boolean isOfMedia(int i, TypeNoun last) {
    return last.type() == EntityType.NEWS_OUTLET && isOffice(i);
  }

  /** "بلدية المحافظة". */
  private boolean isOffice(int i) {
    return scene.type(i).filter(t -> t.type() == EntityType.GOVERNMENT_BODY).isPresent();
  }
}
