package org.isnad.mention;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.YA;

import org.isnad.model.Clitic;

/** People of a nation behind their number: 15 سوريا, ثلاثة أتراك, 300 تونسي. */
final class CountedNations {
  private static final long TEENS = 11;
  private static final long TEN = 10;
  private static final long HUNDRED = 100;

  /** Above this it is rather a year. */
  private static final long MANY = 1000;

  private final Scene scene;

  CountedNations(Scene scene) {
    this.scene = scene;
  }

  boolean at(int i) {
    if (scene.isStart(i) || !scene.isPlain(i) || scene.word(i).has(Clitic.ART)) {
      return false;
    }
    if (scene.word(i - 1).has(Clitic.ART)) {
      return false;
    }
    var number = scene.tables().numbers().value(scene.word(i - 1));
    return number.isPresent() && (scene.nisba(i).isPresent() || isAccusative(i, number.get()));
  }

  /** From 11 to 99 the noun is an accusative, written like its state: 15 سوريا. */
  private boolean isAccusative(int i, long number) {
    var form = scene.word(i).form();
    int stem = form.length() - 1;
    boolean spelled = stem > 2 && form.charAt(stem) == ALEF && form.charAt(stem - 1) == YA;
    long last = number % HUNDRED;
    boolean counts = last >= TEENS || last == TEN && isTeen(i - 1);
    return spelled
        && counts
        && number < MANY
        && scene.tables().kb().nisba(form.substring(0, stem)).isPresent();
  }

  /** "خمسة عشر". */
  private boolean isTeen(int i) {
    return !scene.isStart(i) && scene.tables().numbers().value(scene.word(i - 1)).isPresent();
  }
}
