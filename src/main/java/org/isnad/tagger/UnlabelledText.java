package org.isnad.tagger;

import java.util.List;
import java.util.function.Consumer;
import org.isnad.model.Word;

/** Sentences without marks, that may be gone through more than once, always in the same order. */
@FunctionalInterface
public interface UnlabelledText {
  void forEachSentence(Consumer<List<Word>> sentence);
}
