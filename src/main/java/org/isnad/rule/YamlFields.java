package org.isnad.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The fields of a YAML mapping, with their lines; faults go to the file. */
final class YamlFields {
  private static final String TEXT = "text";

  private final RuleFile file;
  private final int line;
  private final Map<String, Node> fields = new LinkedHashMap<>();

  YamlFields(Node node, RuleFile file) {
    this.file = file;
    this.line = line(node);
    if (!(node instanceof MappingNode mapping)) {
      file.fault(line, "not a mapping of fields");
      return;
    }
    for (var tuple : mapping.getValue()) {
      var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (fields.put(key, tuple.getValueNode()) != null) {
        file.fault(line(tuple.getKeyNode()), "a second field " + key);
      }
    }
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  int line() {
    return line;
  }

  void allow(Set<String> names) {
    for (var field : fields.entrySet()) {
      if (!names.contains(field.getKey())) {
        file.fault(line(field.getValue()), "no such field: " + field.getKey());
      }
    }
  }

  /** A field that must be there and be a text. */
  String text(String name) {
    var node = fields.get(name);
    if (node == null) {
      file.fault(line, "no field " + name);
      return "";
    }
    return scalar(node, name);
  }

  private String scalar(Node node, String name) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    file.fault(line(node), name + " is no text");
    return "";
  }

  /** A field that must be there, a text or a list of texts. */
  List<String> texts(String name) {
    if (fields.get(name) instanceof SequenceNode list) {
      List<String> texts = new ArrayList<>();
      list.getValue().forEach(node -> texts.add(scalar(node, name)));
      return texts;
    }
    return List.of(text(name));
  }

  /** A mapping of texts; empty where the field is missing. */
  Map<String, String> map(String name) {
    var node = fields.get(name);
    if (node == null) {
      return Map.of();
    }
    var inner = new YamlFields(node, file);
    Map<String, String> map = new LinkedHashMap<>();
    inner.fields.keySet().forEach(key -> map.put(key, inner.text(key)));
    return map;
  }

  /** Sentences, or mappings of {@code text} and what each named step takes in it. */
  List<Example> examples(String name) {
    if (!(fields.get(name) instanceof SequenceNode list)) {
      return List.of();
    }
    List<Example> examples = new ArrayList<>();
    for (Node node : list.getValue()) {
      if (node instanceof ScalarNode) {
        examples.add(new Example(scalar(node, name), Map.of(), line(node)));
      } else {
        examples.add(new YamlFields(node, file).example());
      }
    }
    return examples;
  }

  private Example example() {
    Map<String, String> captures = new LinkedHashMap<>();
    for (var key : fields.keySet()) {
      if (!key.equals(TEXT)) {
        captures.put(key, text(key));
      }
    }
    return new Example(text(TEXT), captures, line);
  }
}
