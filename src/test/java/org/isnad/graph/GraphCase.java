package org.isnad.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.isnad.model.Analysis;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.Mention;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** An analysis written down as YAML; spans are words of the text. */
final class GraphCase {
  private final JsonNode root;

  private GraphCase(JsonNode root) {
    this.root = root;
  }

  static GraphCase read(Path file) throws IOException {
    var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    try (var reader = Files.newBufferedReader(file)) {
      return new GraphCase(new ObjectMapper().valueToTree(yaml.load(reader)));
    }
  }

  Knowledge knowledge() {
    var known = list("known").stream().map(GraphCase::known).toList();
    return new Knowledge(
        key -> known.stream().filter(k -> k.key().equals(key)).findFirst(),
        name -> known.stream().filter(k -> k.labels().contains(name)).findFirst());
  }

  boolean mentions() {
    return !root.path("lean").asBoolean();
  }

  Analysis analysis() {
    var article = new HandMade(article());
    list("entities").forEach(entity -> article.entity(entity(entity)));
    list("mentions").forEach(m -> article.mention(text(m, "words"), form(m), strings(m, "means")));
    list("posts").forEach(article::post);
    list("times").forEach(article::time);
    list("statements").forEach(article::statement);
    list("events").forEach(article::event);
    return article.analysis();
  }

  private Article article() {
    var article = root.path("article");
    return Article.of(
        text(article, "id"),
        optional(article, "headline"),
        text(article, "body"),
        optional(article, "date").map(LocalDate::parse),
        optional(article, "url"),
        optional(article, "publisher"));
  }

  private Entity entity(JsonNode entity) {
    var known = optional(entity, "known").map(key -> knowledge().entity().apply(key).orElseThrow());
    return new Entity(
        text(entity, "id"),
        known.map(KnownEntity::type).orElseGet(() -> type(entity)),
        optional(entity, "name").orElseGet(() -> known.orElseThrow().label()),
        known,
        optional(entity, "discriminator"),
        optional(entity, "origin"));
  }

  private static KnownEntity known(JsonNode known) {
    var point = known.path("point");
    return new KnownEntity(
        text(known, "key"),
        type(known),
        List.of(strings(known, "labels")),
        List.of(),
        optional(known, "english"),
        optional(known, "wikidata"),
        optional(known, "iso"),
        optional(known, "parent"),
        point.isMissingNode()
            ? Optional.empty()
            : Optional.of(
                new KnownEntity.Coordinates(point.get(0).asDouble(), point.get(1).asDouble())));
  }

  private static EntityType type(JsonNode node) {
    return constant(EntityType.class, node, "type", null);
  }

  private static Mention.Form form(JsonNode node) {
    return constant(Mention.Form.class, node, "form", Mention.Form.NAME);
  }

  static <E extends Enum<E>> E constant(
      Class<E> type, JsonNode node, String name, @Nullable E absent) {
    return optional(node, name)
        .map(value -> Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_')))
        .orElse(absent);
  }

  static String text(JsonNode node, String name) {
    return optional(node, name).orElseThrow(() -> new IllegalArgumentException("no " + name));
  }

  static Optional<String> optional(JsonNode node, String name) {
    return node.hasNonNull(name) ? Optional.of(node.get(name).asText()) : Optional.empty();
  }

  static String[] strings(JsonNode node, String name) {
    var value = node.path(name);
    if (value.isTextual()) {
      return new String[] {value.asText()};
    }
    return nodes(value).stream().map(JsonNode::asText).toArray(String[]::new);
  }

  private List<JsonNode> list(String name) {
    return nodes(root.path(name));
  }

  static List<JsonNode> nodes(JsonNode array) {
    return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).toList());
  }
}
