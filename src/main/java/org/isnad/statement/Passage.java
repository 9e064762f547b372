package org.isnad.statement;

import org.isnad.model.Sentence;

/**
 * A sentence, or several where a quotation runs from the first to the last.
 *
 * @param nextSentence index of the sentence behind it
 */
record Passage(int from, int to, Sentence first, int nextSentence) {
  static Passage from(Page page, int sentence) {
    var sentences = page.text.sentences();
    var first = sentences.get(sentence);
    int last = sentence;
    while (last + 1 < sentences.size()
        && runsOn(page, sentences.get(last), sentences.get(last + 1))) {
      last++;
    }
    return new Passage(first.from(), sentences.get(last).to(), first, last + 1);
  }

  private static boolean runsOn(Page page, Sentence sentence, Sentence next) {
    int open = page.marks.around(next.from());
    return next.paragraph() == sentence.paragraph() && open >= 0 && open < next.from();
  }

  boolean headline() {
    return first.headline();
  }
}
