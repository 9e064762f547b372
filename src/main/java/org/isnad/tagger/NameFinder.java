package org.isnad.tagger;

import java.util.List;
import org.isnad.model.Sentence;
import org.isnad.model.Text;

/** Finds names by what it has learnt: the tagger of the program, or a model of a user's own. */
public interface NameFinder {
  /** The names of a sentence, in order, by its words; they do not overlap. Any thread may ask. */
  List<TaggedName> names(Text text, Sentence sentence);
}
