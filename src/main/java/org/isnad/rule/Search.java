package org.isnad.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Sentence;

/**
 * Looks for the longest way through a pattern's steps. What can follow depends on step and word
 * alone, so each pair is visited once; among equally long ways the first stands, greedy steps and
 * earlier alternatives first.
 */
final class Search {
  private final Pattern pattern;
  private final Scene scene;
  private final int from;
  private final Sentence sentence;
  private final int end;
  private final BitSet visited = new BitSet();
  private final List<Step.Taken> way = new ArrayList<>();
  private List<Step.Taken> longest = List.of();
  private int reached = -1;

  Search(Pattern pattern, Scene scene, int from) {
    this.pattern = pattern;
    this.scene = scene;
    this.from = from;
    this.sentence = scene.sentenceOf(from);
    this.end = Math.min(sentence.to(), from + Pattern.REACH);
  }

  Optional<List<Step.Taken>> run() {
    if (pattern.atStart() && scene.pastQuotes(sentence.from(), end) != from) {
      return Optional.empty();
    }
    follow(0, from);
    return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
  }

  private void follow(int step, int at) {
    int state = step * (Pattern.REACH + 1) + (at - from);
    if (visited.get(state)) {
      return;
    }
    visited.set(state);
    if (step == pattern.steps().size()) {
      arrive(at);
      return;
    }
    var next = pattern.steps().get(step);
    for (var taken : next.take(scene, at, end, at == from)) {
      way.add(taken);
      follow(next.repeats() ? step : step + 1, taken.words().to());
      way.remove(way.size() - 1);
    }
    if (next.optional()) {
      follow(step + 1, at);
    }
  }

  private void arrive(int at) {
    if (at > reached && (!pattern.atEnd() || scene.isEnd(at, sentence))) {
      reached = at;
      longest = List.copyOf(way);
    }
  }
}
