package org.isnad.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.lexicon.Lexicon;
import org.isnad.text.TextReader;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples and counter-examples of every rule. */
class RuleExamplesTest {
  private static final Path ROOT = Path.of("src/main/resources/ar/rules");

  private final TextReader reader = TextReader.load(Lexicon.load());

  @TestFactory
  List<DynamicNode> every_rule_matches_its_examples_and_no_counter_example() throws IOException {
    List<DynamicNode> files = new ArrayList<>();
    for (var file : files()) {
      var rules = RuleSet.resource("rules/" + file);
      var tests = rules.rules().stream().flatMap(rule -> tests(rules, rule));
      files.add(DynamicContainer.dynamicContainer(file, tests));
    }
    return files;
  }

  private Stream<DynamicTest> tests(RuleSet rules, Rule rule) {
    var good =
        rule.examples().stream()
            .map(
                example ->
                    DynamicTest.dynamicTest(
                        rule.id() + " matches " + example.text(),
                        () -> matches(rules, rule, example)));
    var bad =
        rule.not().stream()
            .map(
                example ->
                    DynamicTest.dynamicTest(
                        rule.id() + " does not match " + example.text(),
                        () -> assertThat(found(rules, rule, example)).isEmpty()));
    return Stream.concat(good, bad);
  }

  private void matches(RuleSet rules, Rule rule, Example example) {
    var found = found(rules, rule, example);
    var words = MarkedSentence.read(example.text(), reader).describe();
    assertThat(found).as("line %d: %s", example.line(), words).isNotEmpty();
    assertThat(found)
        .as("line %d: %s", example.line(), words)
        .anySatisfy(captures -> assertThat(captures).containsAllEntriesOf(example.captures()));
  }

  /** For each match of the rule in the sentence, what its named steps took. */
  private List<Map<String, String>> found(RuleSet rules, Rule rule, Example example) {
    var sentence = MarkedSentence.read(example.text(), reader);
    var text = sentence.text();
    var matcher = rules.over(text, sentence.mentions());
    List<Map<String, String>> found = new ArrayList<>();
    for (int at = 0; at < text.words().size(); at++) {
      for (var match : matcher.allAt(at)) {
        if (match.rule().id().equals(rule.id())) {
          Map<String, String> captures = new HashMap<>();
          match
              .captures()
              .forEach(
                  (name, words) ->
                      captures.put(name, text.surface(text.span(words.from(), words.to()))));
          found.add(captures);
        }
      }
    }
    return found;
  }

  @Test
  void no_two_rules_have_the_same_id() throws IOException {
    Map<String, String> files = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (var file : files()) {
      for (var rule : RuleSet.resource("rules/" + file).rules()) {
        var other = files.put(rule.id(), file);
        if (other != null) {
          twice.add(rule.id() + " in " + other + " and " + file);
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  private static List<String> files() throws IOException {
    if (!Files.isDirectory(ROOT)) {
      return List.of();
    }
    try (var paths = Files.list(ROOT)) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }
}
