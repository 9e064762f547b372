package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Mention.Form;

/** Who is spoken of without a name: sources, groups, and what was named before. */
final class Descriptions {
  private final Scene scene;
  private final Covers covers;
  private final List<Describer> describers;

  /** Finds a description that starts at a word. */
  interface Describer {
    Optional<Found> at(int i);
  }

  Descriptions(Scene scene, List<Found> names) {
    this.scene = scene;
    this.covers = new Covers(scene.size(), names);
    var sources = new Sources(scene, covers);
    var groups = new Groups(scene, covers);
    var nominals = new Nominals(scene, covers);
    this.describers = List.of(sources::at, groups::at, nominals::at);
  }

  void find(List<Found> all) {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < scene.size()) {
      var description = isFree(i) ? first(i) : Optional.<Found>empty();
      description.ifPresent(found::add);
      i = description.map(Found::to).orElse(i + 1);
    }
    all.addAll(found);
  }

  private boolean isFree(int i) {
    return scene.word(i).isLexical()
        && covers.name(i).filter(n -> n.form() == Form.NAME).isEmpty()
        && covers.name(i).isEmpty()
        && covers.titled(i).isEmpty();
  }

  private Optional<Found> first(int i) {
    for (var describer : describers) {
      var found = describer.at(i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
