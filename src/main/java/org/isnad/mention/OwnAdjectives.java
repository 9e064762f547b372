package org.isnad.mention;

import static org.isnad.lexicon.Letters.HA;
import static org.isnad.lexicon.Letters.YA;

import org.isnad.model.PartOfSpeech;

/** Which adjectives are part of a name: الغوطة الشرقية, القوات المسلحة; not البيضاء الواقعة. */
final class OwnAdjectives {
  private final Scene scene;
  private final Phrases phrases;

  OwnAdjectives(Scene scene) {
    this.scene = scene;
    this.phrases = new Phrases(scene);
  }

  /** One past the adjectives that belong to a name itself. */
  int end(int from, int end) {
    int i = from;
    while (i < end && phrases.isDefiniteAdjective(i) && isOwnAdjective(i)) {
      i++;
    }
    return i;
  }

  /** Part of a name: الغوطة الشرقية; not البيضاء الواقعة, الرقة السورية. */
  private boolean isOwnAdjective(int i) {
    return scene.nisba(i).isEmpty()
        && !scene.has(i, WordRole.PLAIN_ADJECTIVE)
        && !scene.has(i, WordRole.TIME_ADJECTIVE)
        && !scene.word(i).is(PartOfSpeech.ACTIVE_PARTICIPLE)
        && !scene.word(i).is(PartOfSpeech.PASSIVE_PARTICIPLE)
        && !isDescriptive(i);
  }

  /** An adjective that tells more of what is named: المدمرة, المنتشرة; not الشرقية, المسلحة. */
  boolean isDescriptive(int i) {
    return scene.word(i).canBe(PartOfSpeech.ADJECTIVE)
        && !isRelational(scene.word(i).form())
        && !scene.has(i, WordRole.NAME_ADJECTIVE)
        && !scene.has(i, WordRole.GENERAL_ADJECTIVE);
  }

  /** ي، ية. */
  private static boolean isRelational(String form) {
    int last = form.length() - 1;
    return form.charAt(form.charAt(last) == HA && last > 0 ? last - 1 : last) == YA;
  }

  /** "المدعومة من", "المعترف بها": what follows belongs to the adjective, and both to no name. */
  boolean isCompleted(int i) {
    int next = i + 1;
    return scene.word(i).canBe(PartOfSpeech.PASSIVE_PARTICIPLE)
        && next < scene.end(i)
        && (scene.word(next).is(PartOfSpeech.PREPOSITION) || scene.word(next).hasPreposition());
  }
}
