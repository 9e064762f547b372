package org.isnad.mention;

import org.isnad.model.Clitic;

/** Many places told by a word with the article, none of them by name: موانئ الجنوب، ميادين العز. */
final class PlacePlurals {
  private final Scene scene;

  PlacePlurals(Scene scene) {
    this.scene = scene;
  }

  boolean areAny(int i) {
    int next = i + 1;
    return scene.type(i).filter(noun -> isMany(i, noun)).isPresent()
        && !scene.has(i, WordRole.PLURAL_HEAD)
        && next < scene.end(i)
        && scene.word(next).has(Clitic.ART)
        && scene.known(next).isEmpty();
  }

  private boolean isMany(int i, TypeNoun noun) {
    return noun.isPlace()
        && noun.extent() == Extent.IN
        && !noun.lemma().equals(scene.word(i).form());
  }
}
