package org.isnad.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Clitic;
import org.isnad.model.Word;

/**
 * Unlabelled text as numbers: words by frequency, from 0. Prepositions that are written with a word
 * are words of their own, numbers are all one.
 */
final class Corpus {
  /** Between sentences. */
  static final int END = -2;

  /** A word too rare for the vocabulary. */
  private static final int RARE = -1;

  private static final String NUMBER = "#";
  private static final List<Clitic> TOLD_APART = List.of(Clitic.BI, Clitic.LI, Clitic.KA);

  private final List<String> names;
  private final int[] counts;
  private final int[] words;

  private Corpus(List<String> names, int[] counts, int[] words) {
    this.names = names;
    this.counts = counts;
    this.words = words;
  }

  /** Collects sentences; each word is kept as a number from the first on. */
  static final class Builder {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int[] counts = new int[1 << 16];
    private int[] words = new int[1 << 20];
    private int size;

    void add(List<Word> sentence) {
      for (var word : sentence) {
        for (var clitic : TOLD_APART) {
          if (word.has(clitic)) {
            add("+" + clitic);
          }
        }
        add(word.kind() == Word.Kind.NUMBER ? NUMBER : word.name());
      }
      append(END);
    }

    private void add(String name) {
      int number = numbers.computeIfAbsent(name, n -> names.size());
      if (number == names.size()) {
        names.add(name);
        if (number == counts.length) {
          counts = Arrays.copyOf(counts, number * 2);
        }
      }
      counts[number]++;
      append(number);
    }

    private void append(int number) {
      if (size == words.length) {
        words = Arrays.copyOf(words, size * 2);
      }
      words[size++] = number;
    }

    /** The corpus with the words that stand in it at least so often. */
    Corpus build(int least) {
      List<Integer> order = new ArrayList<>();
      for (int w = 0; w < names.size(); w++) {
        if (counts[w] >= least) {
          order.add(w);
        }
      }
      order.sort(
          Comparator.comparingInt((Integer w) -> -counts[w]).thenComparing(w -> names.get(w)));
      var renumbered = new int[names.size()];
      Arrays.fill(renumbered, RARE);
      var kept = new int[order.size()];
      List<String> keptNames = new ArrayList<>(order.size());
      for (int i = 0; i < order.size(); i++) {
        renumbered[order.get(i)] = i;
        kept[i] = counts[order.get(i)];
        keptNames.add(names.get(order.get(i)));
      }
      var text = new int[size];
      for (int i = 0; i < size; i++) {
        text[i] = words[i] == END ? END : renumbered[words[i]];
      }
      return new Corpus(keptNames, kept, text);
    }
  }

  int vocabulary() {
    return names.size();
  }

  String name(int word) {
    return names.get(word);
  }

  int count(int word) {
    return counts[word];
  }

  /** How many words and sentence ends. */
  int size() {
    return words.length;
  }

  /** The word at a place, {@link #END}, or another negative number for a rare word. */
  int word(int at) {
    return words[at];
  }
}
