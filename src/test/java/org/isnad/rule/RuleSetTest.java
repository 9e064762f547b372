package org.isnad.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.Text;
import org.junit.jupiter.api.Test;

class RuleSetTest {
  @Test
  void matches_a_written_form_with_or_without_a_conjunction() {
    assertThat(words("نقلا عن", "خبر نقلاً عن صحيفة")).containsExactly("نقلاً عن");
    assertThat(words("نقلا عن", "و+نقلا عن صحيفة")).containsExactly("ونقلا عن");
    assertThat(words("نقلا عن", "نقلا إلى صحيفة")).isEmpty();
  }

  @Test
  void matches_the_form_without_clitics_only_where_asked() {
    assertThat(words("=جيش", "ل+ال+جيش")).containsExactly("لالجيش");
    assertThat(words("جيش", "ل+ال+جيش")).isEmpty();
    assertThat(words("l+=جيش", "ل+ال+جيش")).hasSize(1);
    assertThat(words("b+=جيش", "ل+ال+جيش")).isEmpty();
  }

  @Test
  void matches_lemma_and_class() {
    assertThat(words("~قال", "و+قالت/VERB:قال")).hasSize(1);
    assertThat(words("~قال/NOUN", "و+قالت/VERB:قال")).isEmpty();
    assertThat(words("VERB", "و+قالت/VERB:قال")).hasSize(1);
    assertThat(words("~/VERB", "و+قالت/VERB:قال")).hasSize(1);
    assertThat(words("VERB&!w+_", "و+قالت/VERB:قال")).isEmpty();
  }

  @Test
  void skips_quotation_marks_unless_they_are_asked_for() {
    assertThat(words("موقع _", "موقع « كذا »")).containsExactly("موقع « كذا");
    assertThat(words("موقع «", "موقع « كذا »")).containsExactly("موقع «");
    assertThat(words("موقع _ \"", "موقع « كذا »")).containsExactly("موقع « كذا »");
    assertThat(words("_ عن", "« نقلا عن")).containsExactly("نقلا عن");
  }

  @Test
  void takes_the_leftmost_and_longest_match() {
    assertThat(words("_ ،?", "أ ، ب ، ت")).containsExactly("أ ،", "ب ،", "ت");
    assertThat(words("أ _* ت", "أ ب ت ث ت ج")).containsExactly("أ ب ت ث ت");
    assertThat(words("_{2,3}", "أ ب ت ث ج")).containsExactly("أ ب ت", "ث ج");
  }

  @Test
  void binds_to_the_start_and_end_of_a_sentence() {
    assertThat(words("^ أ", "أ ب أ")).containsExactly("أ");
    assertThat(words("أ $", "أ ب أ .")).containsExactly("أ");
    assertThat(words("^ أ", "« أ ب أ")).containsExactly("أ");
  }

  @Test
  void takes_lists_of_words_and_phrases() {
    var lists = Map.of("by", Set.of("بحسب", "نقلا عن"));
    var rules = rules("- 'cue=@by who=_'", lists);
    var text = ToyText.of("نقلا عن زيد بحسب عمرو");
    assertThat(rules.matches(text, text.sentences().get(0), List.of()))
        .extracting(match -> match.captures().get("cue"))
        .containsExactly(new WordRange(0, 2), new WordRange(3, 4));
  }

  @Test
  void takes_a_mention_whole_and_names_it() {
    var text = ToyText.of("قال ال+وزير سمير قاسم إن");
    var mention = ToyText.mention(text, EntityType.PERSON, 2, 4, 1, 4);
    var match = match("قال who=:PERSON إن", text, List.of(mention));
    assertThat(match.words("who")).contains(new WordRange(1, 4));
    assertThat(match.mention("who")).contains(mention);
    assertThat(rules("- 'قال :STATE'", Map.of()).matchAt(text, 0, List.of(mention))).isEmpty();
    assertThat(rules("- 'قال l+:AGENT'", Map.of()).matchAt(text, 0, List.of(mention))).isEmpty();
  }

  @Test
  void gives_every_fault_of_a_file_with_its_line() {
    var yaml =
        """
        - id: Bad_Id
          note: x
          source: y
          match: أ
          examples: [أ]
          not: [ب]
        - id: unknown-parts
          note: x
          source: y
          match: "@nothing :NOBODY VERBB q+_ ?"
          colour: red
          examples: [أ]
        """;
    assertThatThrownBy(() -> read(yaml, Map.of()))
        .hasMessageContaining("t.yaml:1: not an id in lower case with hyphens: Bad_Id")
        .hasMessageContaining("t.yaml:11: no such field: colour")
        .hasMessageContaining("t.yaml:7: rule unknown-parts needs an example");
  }

  @Test
  void gives_every_fault_of_a_pattern() {
    assertThatThrownBy(() -> rules("- '@nothing :NOBODY VERBB q+_ a=أ|^ a=ب a=ت'", Map.of()))
        .hasMessageContaining("no such list: @nothing")
        .hasMessageContaining("no such mention: :NOBODY")
        .hasMessageContaining("no such word class or inflection: VERBB")
        .hasMessageContaining("no such clitic: q+")
        .hasMessageContaining("^ stands alone")
        .hasMessageContaining("two steps are named a");
    assertThatThrownBy(() -> rules("- 'أ?'", Map.of())).hasMessageContaining("matches nothing");
  }

  @Test
  void reads_long_sentences_in_bounded_time() {
    var text = ToyText.of("أ ".repeat(5000).strip());
    var rules = rules("- '_* _* _* ب'", Map.of());
    assertThat(rules.matches(text, text.sentences().get(0), List.of())).isEmpty();
  }

  private static List<String> words(String match, String tokens) {
    var text = ToyText.of(tokens);
    return rules("- '" + match + "'", Map.of())
        .matches(text, text.sentences().get(0), List.of())
        .stream()
        .map(found -> text.surface(text.span(found.from(), found.to())))
        .toList();
  }

  private static RuleMatch match(String match, Text text, List<Mention> mentions) {
    return rules("- '" + match + "'", Map.of()).matchAt(text, 0, mentions).orElseThrow();
  }

  private static RuleSet rules(String matches, Map<String, Set<String>> lists) {
    return read(
        "- id: toy\n  note: a\n  source: b\n  match:\n    "
            + matches
            + "\n  examples: [a]\n  not: [b]\n",
        lists);
  }

  private static RuleSet read(String yaml, Map<String, Set<String>> lists) {
    return RuleSet.read(
        "t.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), lists);
  }
}
