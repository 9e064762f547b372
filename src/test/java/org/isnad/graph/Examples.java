package org.isnad.graph;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Analysis;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.EventType;
import org.isnad.model.KnownEntity;
import org.isnad.model.KnownEntity.Coordinates;
import org.isnad.model.Mention.Form;

/** An article that has one of everything. */
final class Examples {
  static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  static final Edition EDITION = new Edition("0.1.0", "test");

  static final KnownEntity ASIA =
      known("kb-asia", EntityType.PLACE, "آسيا", Optional.empty(), Optional.empty());
  static final KnownEntity SYRIA =
      new KnownEntity(
          "Q858",
          EntityType.STATE,
          List.of("سوريا", "سورية"),
          List.of(),
          Optional.of("Syria"),
          Optional.of("Q858"),
          Optional.of("SY"),
          Optional.of("kb-asia"),
          Optional.of(new Coordinates(35.0, 38.5)));
  static final Knowledge KNOWLEDGE =
      new Knowledge(
          key -> List.of(ASIA, SYRIA).stream().filter(e -> e.key().equals(key)).findFirst(),
          name -> Optional.empty());

  private Examples() {}

  static KnownEntity known(
      String key, EntityType type, String label, Optional<String> wikidata, Optional<String> iso) {
    return new KnownEntity(
        key,
        type,
        List.of(label),
        List.of(),
        Optional.empty(),
        wikidata,
        iso,
        Optional.empty(),
        Optional.empty());
  }

  static GraphMapper mapper(boolean mentions) {
    return new GraphMapper(IRIS, KNOWLEDGE, EDITION, new Profile(mentions, true));
  }

  static HandMade handMade(String id) {
    var article =
        HandMade.of(
            id,
            "غارات 😀 على التل",
            "نقل موقع «الخبر» عن مصدر أمني أن طائرات سورية قصفت المسلحين أمس وقال الوزير أحمد سالم"
                + " إن القصف مستمر.\nوالتقى سالم المسلحين السبت.");
    return article
        .known("e1", SYRIA)
        .entity("e2", EntityType.PERSON, "أحمد سالم")
        .entity("e3", EntityType.NEWS_OUTLET, "الخبر")
        .entity(
            new Entity(
                "e4",
                EntityType.UNNAMED_SOURCE,
                "مصدر أمني",
                Optional.empty(),
                Optional.empty(),
                Optional.of("e1")))
        .entity("e5", EntityType.GROUP, "المسلحين")
        .entity("e6", EntityType.PLACE, "التل")
        .mention("التل", Form.NAME, "e6")
        .mention("الخبر", Form.NAME, "e3")
        .mention("مصدر أمني", Form.DESCRIPTION, "e4")
        .mention("سورية", Form.NISBA, "e1")
        .mention("المسلحين", Form.DESCRIPTION, "e5")
        .mention("أحمد سالم", Form.NAME, "e2");
  }

  static Analysis everything(String id) {
    var article = handMade(id);
    var content = "طائرات سورية قصفت المسلحين أمس وقال الوزير أحمد سالم إن القصف مستمر";
    return article
        .post("e2", "الوزير", "e1", "الوزير أحمد سالم")
        .time("أمس", "2016-03-04")
        .statement("e4", List.of(article.link("e3", "نقل")), "عن", content, Optional.empty())
        .statement(
            "e2",
            List.of(article.link("e4", "عن"), article.link("e3", "نقل")),
            "قال",
            "القصف مستمر",
            Optional.of(0))
        .event("قصفت", EventType.ASSAULT, "e1", "e5", 0)
        .event("التقى", EventType.CONSULT, "e2", "e5")
        .analysis();
  }
}
