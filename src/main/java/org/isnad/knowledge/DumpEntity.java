package org.isnad.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an entity as Wikidata's dumps write it. */
final class DumpEntity {
  private static final String ARABIC = "ar";
  private static final String ENGLISH = "en";
  private static final String INSTANCE_OF = "P31";
  private static final String LOCATED_IN = "P131";
  private static final String COUNTRY = "P17";
  private static final String COORDINATES = "P625";
  private static final String COUNTRY_CODE = "P297";
  private static final String PREFERRED = "preferred";
  private static final String DEPRECATED = "deprecated";

  private final JsonNode entity;

  DumpEntity(JsonNode entity) {
    this.entity = entity;
  }

  String id() {
    return entity.path("id").asText();
  }

  /** Its English and its Arabic label. */
  List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (var language : List.of(ENGLISH, ARABIC)) {
      label(language).ifPresent(labels::add);
    }
    return labels;
  }

  private Optional<String> label(String language) {
    return Optional.of(entity.path("labels").path(language).path("value"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText);
  }

  /** Empty for what is no item, as a property or a lexeme. */
  Optional<Item> item() {
    if (!Item.KEY.matcher(id()).matches()) {
      return Optional.empty();
    }
    var item = new Item(id());
    label(ARABIC).ifPresent(item::label);
    label(ENGLISH).ifPresent(item::english);
    for (var alias : entity.path("aliases").path(ARABIC)) {
      item.alias(alias.path("value").asText());
    }
    values(INSTANCE_OF).forEach(value -> item.kind(value.path("id").asText()));
    for (var property : List.of(LOCATED_IN, COUNTRY)) {
      values(property).forEach(value -> item.parent(value.path("id").asText()));
    }
    values(COUNTRY_CODE).forEach(value -> item.iso(value.asText()));
    for (var point : values(COORDINATES)) {
      Point.of(point.path("latitude").asText(), point.path("longitude").asText())
          .ifPresent(item::coordinates);
    }
    return Optional.of(item);
  }

  /** The values of a property, preferred ones first; none that is deprecated or unknown. */
  private List<JsonNode> values(String property) {
    List<JsonNode> values = new ArrayList<>();
    int preferred = 0;
    for (var statement : entity.path("claims").path(property)) {
      var value = statement.path("mainsnak").path("datavalue").path("value");
      var rank = statement.path("rank").asText();
      if (value.isMissingNode() || rank.equals(DEPRECATED)) {
        continue;
      }
      values.add(rank.equals(PREFERRED) ? preferred++ : values.size(), value);
    }
    return values;
  }
}
