package org.isnad.tagger;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.isnad.lexicon.NameMatch;
import org.isnad.model.Sentence;
import org.isnad.model.Text;

/** Finds names by what it has learnt: the tagger of the program, or a model of a user's own. */
public interface NameFinder {
  /**
   * The names of each sentence of a text, in order, by the sentence's words; they do not overlap.
   * Any thread may ask.
   */
  List<List<TaggedName>> names(Text text);

  /**
   * As {@link #names(Text)}, for who has looked up the known names before.
   *
   * @param known the names of the knowledge base that start at a word of a sentence, the longest
   *     first; words are counted in the sentence
   */
  default List<List<TaggedName>> names(
      Text text, Function<Sentence, IntFunction<List<NameMatch>>> known) {
    return names(text);
  }
}
