package org.isnad.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Mention;
import org.isnad.model.Sentence;
import org.isnad.model.Text;

/** Rules over one text. */
public final class RuleMatcher {
  private final RuleIndex index;
  private final Scene scene;
  private final Text text;

  RuleMatcher(RuleIndex index, Scene scene, Text text) {
    this.index = index;
    this.scene = scene;
    this.text = text;
  }

  /** The longest match that starts at a word; of equally long ones the earliest rule's. */
  public Optional<RuleMatch> at(int from) {
    Optional<RuleMatch> longest = Optional.empty();
    for (var match : allAt(from)) {
      if (longest.isEmpty() || match.to() > longest.get().to()) {
        longest = Optional.of(match);
      }
    }
    return longest;
  }

  /** Each rule's longest match that starts at a word, in the order of the rules. */
  public List<RuleMatch> allAt(int from) {
    if (!mayBegin(from)) {
      return List.of();
    }
    List<RuleMatch> matches = new ArrayList<>();
    for (int rule : index.rulesAt(scene.word(from))) {
      longest(rule, from).ifPresent(matches::add);
    }
    return matches;
  }

  /** False where no rule matches from a word on; true says nothing. */
  public boolean mayBegin(int from) {
    return index.mayBegin(scene.word(from));
  }

  /** The longest matches from the sentence's start on, none overlapping another. */
  public List<RuleMatch> in(Sentence sentence) {
    List<RuleMatch> matches = new ArrayList<>();
    int at = sentence.from();
    while (at < sentence.to()) {
      var match = at(at);
      match.ifPresent(matches::add);
      at = match.map(RuleMatch::to).orElse(at + 1);
    }
    return matches;
  }

  /** As {@link #in}, for all sentences. */
  public List<RuleMatch> all() {
    List<RuleMatch> matches = new ArrayList<>();
    for (var sentence : text.sentences()) {
      matches.addAll(in(sentence));
    }
    return matches;
  }

  private Optional<RuleMatch> longest(int rule, int from) {
    List<Step.Taken> longest = List.of();
    int to = from;
    for (var pattern : index.patterns(rule)) {
      var way = pattern.matchAt(scene, from).orElse(List.of());
      if (!way.isEmpty() && way.get(way.size() - 1).words().to() > to) {
        longest = way;
        to = way.get(way.size() - 1).words().to();
      }
    }
    return to == from ? Optional.empty() : Optional.of(match(index.rule(rule), from, to, longest));
  }

  private static RuleMatch match(Rule rule, int from, int to, List<Step.Taken> way) {
    Map<String, WordRange> captures = new HashMap<>();
    Map<String, Mention> mentions = new HashMap<>();
    for (var taken : way) {
      if (!taken.name().isEmpty()) {
        captures.merge(taken.name(), taken.words(), WordRange::union);
        taken.mention().ifPresent(mention -> mentions.putIfAbsent(taken.name(), mention));
      }
    }
    return new RuleMatch(rule, from, to, captures, mentions);
  }
}
