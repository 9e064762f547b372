package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Mention.Form;

/** Who is spoken of without a name: sources, groups, and what was named before. */
final class Descriptions {
  private final Scene scene;
  private final Covers covers;
  private final Speakers speakers;
  private final List<Describer> describers;

  /** What may be described inside the title of somebody named: الناطق باسم الوزارة. */
  private final List<Describer> inTitles;

  /** Finds a description that starts at a word. */
  interface Describer {
    Optional<Found> at(int i);
  }

  Descriptions(Scene scene, List<Found> names) {
    this.scene = scene;
    this.covers = new Covers(scene.size(), names);
    this.speakers = new Speakers(scene, covers);
    var sources = new Sources(scene, covers);
    var groups = new Groups(scene, covers);
    var nominals = new Nominals(scene, covers);
    var organizations = new OrganizationNames(scene);
    Describer bodies = i -> organizations.at(i).filter(f -> f.form() == Form.DESCRIPTION);
    this.describers =
        List.of(
            speakers::honorific,
            speakers::ownReporter,
            nominals::at,
            bodies,
            sources::at,
            groups::at,
            nominals::sourceAgain,
            speakers::at);
    this.inTitles = List.of(nominals::behalf);
  }

  void find(List<Found> all) {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < scene.size()) {
      var description = isFree(i) ? first(i, readersAt(i)) : Optional.<Found>empty();
      description.map(speakers::voiced).ifPresent(found::add);
      i = description.map(Found::to).orElse(i + 1);
    }
    all.addAll(found);
  }

  private boolean isFree(int i) {
    return scene.word(i).isLexical() && covers.name(i).isEmpty();
  }

  private List<Describer> readersAt(int i) {
    return covers.titled(i).isPresent() ? inTitles : describers;
  }

  private static Optional<Found> first(int i, List<Describer> readers) {
    for (var describer : readers) {
      var found = describer.at(i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
