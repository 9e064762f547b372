package org.isnad.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Mention;
import org.isnad.model.Sentence;
import org.isnad.model.Text;

/** The rules of a file, ready to be matched over texts. Holds no state of a text. */
public final class RuleSet {
  private static final String ROOT = "/ar/";

  private final List<Rule> rules;
  private final RuleIndex index;

  private RuleSet(List<Rule> rules, RuleIndex index) {
    this.rules = rules;
    this.index = index;
  }

  /** Reads the rules of a file under {@code src/main/resources/ar}, as {@code rules/time.yaml}. */
  public static RuleSet resource(String path) {
    return resource(path, Map.of());
  }

  /**
   * Reads the rules of a file; {@code @name} in them means a list given here, else a table of the
   * lexicon.
   */
  public static RuleSet resource(String path, Map<String, Set<String>> lists) {
    try (InputStream in = RuleSet.class.getResourceAsStream(ROOT + path)) {
      if (in == null) {
        throw new IllegalArgumentException("no such rules: " + path);
      }
      return read(path, in, lists);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /**
   * Reads rules.
   *
   * @throws IllegalArgumentException that lists every fault as {@code file.yaml:12: fault}
   */
  public static RuleSet read(String name, InputStream in, Map<String, Set<String>> lists) {
    var file = new RuleFile(name);
    var rules = file.read(in);
    var parser = new PatternParser(new WordLists(lists));
    List<List<Pattern>> patterns = new ArrayList<>();
    for (var rule : rules) {
      patterns.add(patterns(rule, parser, file));
    }
    if (!file.faults().isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", file.faults()));
    }
    return new RuleSet(rules, new RuleIndex(rules, patterns));
  }

  private static List<Pattern> patterns(Rule rule, PatternParser parser, RuleFile file) {
    List<Pattern> patterns = new ArrayList<>();
    for (var match : rule.match()) {
      List<String> faults = new ArrayList<>();
      patterns.add(parser.parse(match, faults));
      faults.forEach(fault -> file.fault(rule.line(), "rule " + rule.id() + ", " + fault));
    }
    return patterns;
  }

  /** The rules in the order of their file. */
  public List<Rule> rules() {
    return rules;
  }

  /** Ready to match over a text; {@code mentions} are what {@code :PERSON} and the like take. */
  public RuleMatcher over(Text text, List<Mention> mentions) {
    return new RuleMatcher(index, new Scene(text, mentions), text);
  }

  /** The longest match that starts at a word; of equally long ones the earliest rule's. */
  public Optional<RuleMatch> matchAt(Text text, int from, List<Mention> mentions) {
    return over(text, mentions).at(from);
  }

  /** The longest matches in a sentence from its start on, none overlapping another. */
  public List<RuleMatch> matches(Text text, Sentence sentence, List<Mention> mentions) {
    return over(text, mentions).in(sentence);
  }
}
