package org.isnad.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/**
 * The links behind each statement of an article, the one nearest the speaker first: its own relays,
 * then the statement around it and what is behind that. No source is in a chain twice.
 */
final class Chains {
  /**
   * A link.
   *
   * @param statement the index of the statement that it is, where it says something of its own
   */
  record Step(List<String> speakers, Span cue, Optional<Integer> statement) {}

  private final List<Statement> statements;
  private final List<List<Step>> chains = new ArrayList<>();

  Chains(List<Statement> statements) {
    this.statements = statements;
    for (int i = 0; i < statements.size(); i++) {
      chains.add(chain(i, new HashSet<>()));
    }
  }

  List<Step> of(int statement) {
    return chains.get(statement);
  }

  /** Some link can be written as the statement that it is, for the chain goes on as that one's. */
  boolean isStatement(List<Step> links) {
    return links
        .get(0)
        .statement()
        .map(this::of)
        .filter(links.subList(1, links.size())::equals)
        .isPresent();
  }

  private List<Step> chain(int index, Set<Integer> within) {
    var statement = statements.get(index);
    List<Step> chain = new ArrayList<>();
    Set<List<String>> known = new HashSet<>(Set.of(statement.speakers()));
    var outer = statement.outer().filter(o -> within.add(index) && !within.contains(o));
    for (var relay : statement.relays()) {
      var same = outer.filter(o -> statements.get(o).speakers().equals(relay.speakers()));
      add(new Step(relay.speakers(), relay.cue(), same), chain, known);
    }
    outer.ifPresent(
        o -> {
          var around = statements.get(o);
          add(new Step(around.speakers(), around.cue(), outer), chain, known);
          chain(o, within).forEach(step -> add(step, chain, known));
        });
    return List.copyOf(chain);
  }

  private static void add(Step step, List<Step> chain, Set<List<String>> known) {
    if (known.add(step.speakers())) {
      chain.add(step);
    }
  }
}
