package org.isnad.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Mention;
import org.isnad.model.Sentence;
import org.isnad.model.Text;
import org.isnad.model.Word;

/** A text with its mentions, as rules look at it. */
final class Scene {
  private final Text text;
  private final Map<Integer, List<Mention>> starting = new HashMap<>();

  Scene(Text text, List<Mention> mentions) {
    this.text = text;
    for (var mention : mentions) {
      start(mention.phraseFrom(), mention);
      if (mention.from() != mention.phraseFrom()) {
        start(mention.from(), mention);
      }
    }
  }

  private void start(int at, Mention mention) {
    starting.computeIfAbsent(at, key -> new ArrayList<>()).add(mention);
  }

  /** The mentions whose phrase or whose name starts at a word. */
  List<Mention> mentionsAt(int at) {
    return starting.getOrDefault(at, List.of());
  }

  Word word(int at) {
    return text.word(at);
  }

  Sentence sentenceOf(int at) {
    return text.sentenceOf(at);
  }

  /** The next word from {@code at} on that is no quotation mark, or {@code end}. */
  int pastQuotes(int at, int end) {
    int next = at;
    while (next < end && text.word(next).isQuote()) {
      next++;
    }
    return next;
  }

  /** From {@code at} on, only full stops and quotation marks are left of the sentence. */
  boolean isEnd(int at, Sentence sentence) {
    for (int i = at; i < sentence.to(); i++) {
      var word = text.word(i);
      if (!word.isQuote() && word.kind() != Word.Kind.STOP) {
        return false;
      }
    }
    return true;
  }
}
