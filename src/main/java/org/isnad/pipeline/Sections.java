package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.model.Sentence;
import org.isnad.model.Text;
import org.isnad.model.Word;

/**
 * Cuts a very long text (a book, an archive glued together) into sections that are read one by one,
 * so that the time an article takes grows with its length and not with its square. Descriptions are
 * not followed from one section into another; names are.
 */
final class Sections {
  /** Far beyond any news article. */
  static final int LONGEST = 20_000;

  private Sections() {}

  /** A part of a text, its words counted from 0; {@code firstWord} is its place in the whole. */
  record Section(Text text, int firstWord) {}

  /** Hands on one section after another, so that none but the one that is read need be held. */
  static void forEach(Text text, Consumer<Section> reader) {
    int from = 0;
    for (int i = 1; i <= text.sentences().size(); i++) {
      boolean last = i == text.sentences().size();
      int first = text.sentences().get(from).from();
      if (last || text.sentences().get(i).to() - first > LONGEST) {
        reader.accept(section(text, text.sentences().subList(from, i)));
        from = i;
      }
    }
  }

  private static Section section(Text text, List<Sentence> sentences) {
    int first = sentences.get(0).from();
    int end = sentences.get(sentences.size() - 1).to();
    List<Word> words = new ArrayList<>(end - first);
    for (int i = first; i < end; i++) {
      words.add(text.word(i).at(i - first));
    }
    List<Sentence> shifted = new ArrayList<>(sentences.size());
    for (var sentence : sentences) {
      shifted.add(
          new Sentence(
              shifted.size(),
              sentence.span(),
              sentence.from() - first,
              sentence.to() - first,
              sentence.paragraph(),
              sentence.headline()));
    }
    return new Section(new Text(text.article(), shifted, words), first);
  }
}
