package org.isnad.tagger;

import java.util.List;
import org.isnad.model.Word;

/** A sentence whose names somebody marked: a tag ({@code O}, {@code B-PER}, …) for each word. */
public record LabelledSentence(List<Word> words, List<String> tags) {
  public LabelledSentence {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
    if (words.size() != tags.size()) {
      throw new IllegalArgumentException(words.size() + " words, " + tags.size() + " tags");
    }
  }
}
