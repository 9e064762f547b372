package org.isnad.text;

import static org.isnad.lexicon.Letters.ALEF_MAQSURA;

import org.isnad.lexicon.Orthography;

/**
 * How an outlet writes: some write علي for على and الي for إلى throughout.
 *
 * @param keepsAlefMaqsura the text tells ى from ي
 */
record Spelling(boolean keepsAlefMaqsura) {

  static Spelling of(String text) {
    int at = text.indexOf(ALEF_MAQSURA);
    while (at >= 0) {
      int next = at + 1;
      while (next < text.length() && Orthography.isMark(text.charAt(next))) {
        next++;
      }
      if (next >= text.length() || !Character.isLetter(text.charAt(next))) {
        return new Spelling(true);
      }
      at = text.indexOf(ALEF_MAQSURA, at + 1);
    }
    return new Spelling(false);
  }
}
