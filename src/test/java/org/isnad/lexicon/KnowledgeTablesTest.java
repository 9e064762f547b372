package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the lint of all tables does not know of those of the knowledge base. */
class KnowledgeTablesTest {
  private static final List<String> NAMED =
      List.of("curated", "states", "organizations", "institutions", "people", "places");
  private static final Map<String, Table> TABLES = new HashMap<>();
  private static KnowledgeBase kb;

  @BeforeAll
  static void load() {
    kb = KnowledgeBase.load();
    for (var name : NAMED) {
      TABLES.put(name, Table.resource("kb/" + name + ".tsv", "key", "labels"));
    }
  }

  private interface Check {
    String fault(Table.Row row);
  }

  private static void assertNoFault(List<String> tables, Check check) {
    List<String> faults = new ArrayList<>();
    for (var name : tables) {
      for (var row : TABLES.get(name).rows()) {
        var fault = check.fault(row);
        if (!fault.isEmpty()) {
          faults.add(name + ".tsv:" + row.line() + ": " + fault);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void no_entity_has_a_name_twice() {
    var spelling = NameSpelling.load();
    assertNoFault(
        NAMED,
        row -> {
          Set<String> names = new HashSet<>();
          for (var label : row.list("labels")) {
            if (!names.add(spelling.of(label))) {
              return label + " twice";
            }
          }
          return "";
        });
  }

  @Test
  void every_parent_is_known() {
    assertNoFault(
        NAMED,
        row -> {
          var parent = row.table().columns().contains("parent") ? row.get("parent") : "";
          return parent.isEmpty() || kb.entity(parent).isPresent() ? "" : "unknown " + parent;
        });
  }

  @Test
  void no_name_is_a_single_letter_or_a_number() {
    assertNoFault(
        NAMED,
        row -> {
          for (var label : row.list("labels")) {
            if (label.length() < 2 || label.chars().noneMatch(Character::isLetter)) {
              return "'" + label + "'";
            }
          }
          return "";
        });
  }

  @Test
  void no_place_is_something_else_too() {
    Set<String> others = new HashSet<>();
    for (var name : NAMED.subList(0, NAMED.size() - 1)) {
      for (var row : TABLES.get(name).rows()) {
        if (!row.get("type").equals("Place")) {
          others.add(row.get("key"));
        }
      }
    }
    assertNoFault(List.of("places"), row -> others.contains(row.get("key")) ? row.get("key") : "");
  }

  @Test
  void names_that_need_a_word_before_them_are_labels() {
    assertNoFault(
        NAMED,
        row -> {
          var common = row.table().columns().contains("common") ? row.list("common") : List.of();
          boolean all = common.equals(List.of("*"));
          return all || row.list("labels").containsAll(common) ? "" : common + " not all labels";
        });
  }

  @Test
  void nationalities_and_capitals_are_of_known_states() {
    for (var table : List.of("nisba", "metonyms")) {
      for (var row : Table.resource("kb/" + table + ".tsv", "state").rows()) {
        assertThat(kb.entity(row.get("state"))).as(table + ":" + row.line()).isPresent();
      }
    }
  }
}
