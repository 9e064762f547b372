package org.isnad.rule;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a YAML file of rules and finds its faults. */
final class RuleFile {
  private static final java.util.regex.Pattern ID =
      java.util.regex.Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Set<String> FIELDS =
      Set.of("id", "note", "source", "match", "then", "examples", "not");

  private final String name;
  private final List<String> faults = new ArrayList<>();

  RuleFile(String name) {
    this.name = name;
  }

  /** What was wrong so far, as {@code file.yaml:12: fault}. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  void fault(int line, String fault) {
    faults.add(name + ":" + line + ": " + fault);
  }

  List<Rule> read(InputStream in) {
    var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    try {
      var root = yaml.compose(new InputStreamReader(in, StandardCharsets.UTF_8));
      if (root instanceof SequenceNode list) {
        return rules(list);
      }
      fault(1, "not a list of rules");
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      fault(mark == null ? 1 : mark.getLine() + 1, String.valueOf(e.getProblem()));
    } catch (YAMLException | IllegalArgumentException e) {
      // A char that YAML does not allow, a tag with a space, nested too deeply; it does not say
      // where.
      fault(1, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
    return List.of();
  }

  private List<Rule> rules(SequenceNode list) {
    List<Rule> rules = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Node node : list.getValue()) {
      var fields = new YamlFields(node, this);
      var rule = rule(fields);
      if (rule.isPresent() && ids.contains(rule.get().id())) {
        fault(rule.get().line(), "a second rule " + rule.get().id());
      } else if (rule.isPresent()) {
        ids.add(rule.get().id());
        rules.add(rule.get());
      }
    }
    return rules;
  }

  private Optional<Rule> rule(YamlFields fields) {
    int before = faults.size();
    fields.allow(FIELDS);
    var id = fields.text("id");
    if (!ID.matcher(id).matches()) {
      fault(fields.line(), "not an id in lower case with hyphens: " + id);
    }
    var rule =
        new Rule(
            id,
            fields.text("note"),
            fields.text("source"),
            fields.texts("match"),
            fields.map("then"),
            fields.examples("examples"),
            fields.examples("not"),
            fields.line());
    if (rule.examples().isEmpty() || rule.not().isEmpty()) {
      fault(fields.line(), "rule " + id + " needs an example and a counter-example");
    }
    return faults.size() == before ? Optional.of(rule) : Optional.empty();
  }
}
