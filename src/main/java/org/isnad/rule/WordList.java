package org.isnad.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Orthography;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/** A list of words and phrases that rules name as {@code @list}; all folded. */
final class WordList {
  private final Set<String> words = new HashSet<>();
  private final Map<String, List<String[]>> phrases = new HashMap<>();

  WordList(Iterable<String> entries) {
    for (var entry : entries) {
      var parts = Orthography.fold(entry).strip().split("\\s+");
      if (parts.length > 1) {
        phrases.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(parts);
      } else if (!parts[0].isEmpty()) {
        words.add(parts[0]);
      }
    }
  }

  boolean isEmpty() {
    return words.isEmpty() && phrases.isEmpty();
  }

  /** What an entry can begin with. */
  Set<String> firstWords() {
    Set<String> first = new HashSet<>(words);
    first.addAll(phrases.keySet());
    return first;
  }

  boolean holdsLemma(Word word, PartOfSpeech pos) {
    for (var reading : word.readings()) {
      if (reading.pos() == pos && words.contains(reading.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Where the entries that start at a word end. */
  List<Integer> ends(Scene scene, int at) {
    List<Integer> ends = new ArrayList<>();
    var word = scene.word(at);
    var bare = word.spelled().withoutConjunction();
    for (var phrase : phrases.getOrDefault(bare, List.of())) {
      int end = end(phrase, scene, at);
      if (end > at) {
        ends.add(end);
      }
    }
    if (words.contains(bare) || words.contains(word.form()) || holdsLemma(word)) {
      ends.add(at + 1);
    }
    return ends;
  }

  private boolean holdsLemma(Word word) {
    for (var reading : word.readings()) {
      if (words.contains(reading.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** One past the phrase's last word, or -1 where the text goes on otherwise. */
  private static int end(String[] phrase, Scene scene, int at) {
    int to = scene.sentenceOf(at).to();
    int next = at + 1;
    for (int i = 1; i < phrase.length; i++) {
      next = scene.pastQuotes(next, to);
      if (next >= to || !scene.word(next).normalized().equals(phrase[i])) {
        return -1;
      }
      next++;
    }
    return next;
  }
}
