package org.isnad.model;

import java.util.List;
import java.util.Optional;

/** An article cut into sentences and words. Words follow one another and belong to one sentence. */
public record Text(Article article, List<Sentence> sentences, List<Word> words) {
  public Text {
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
  }

  public String string() {
    return article.text();
  }

  public Word word(int index) {
    return words.get(index);
  }

  /** The words of a sentence, in order. */
  public List<Word> words(Sentence sentence) {
    return words.subList(sentence.from(), sentence.to());
  }

  /** The sentence that holds a word. */
  public Sentence sentenceOf(int word) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      var sentence = sentences.get(middle);
      if (word < sentence.from()) {
        high = middle - 1;
      } else if (word >= sentence.to()) {
        low = middle + 1;
      } else {
        return sentence;
      }
    }
    throw new IllegalArgumentException("no sentence holds word " + word);
  }

  /** The sentence that holds a char of the article. */
  public Optional<Sentence> sentenceAt(int index) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      var span = sentences.get(middle).span();
      if (index < span.start()) {
        high = middle - 1;
      } else if (index >= span.end()) {
        low = middle + 1;
      } else {
        return Optional.of(sentences.get(middle));
      }
    }
    return Optional.empty();
  }

  /** The span from the core of the first word to the end of the last, {@code to} exclusive. */
  public Span span(int from, int to) {
    return new Span(words.get(from).core().start(), words.get(to - 1).span().end());
  }

  public String surface(Span span) {
    return span.in(article.text());
  }
}
