package org.isnad.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.isnad.batch.Report;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Counts;
import org.isnad.graph.Iris;
import org.isnad.ingest.Input;
import org.isnad.intake.Receipt.Item;
import org.isnad.intake.Receipt.Outcome;
import org.isnad.model.Problem;

/** Follows the articles of a delivery on their way into the store. */
final class Ledger {
  private final Iris iris;
  private final Map<String, List<Problem>> problems = new LinkedHashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<Node, Counts> counts = new HashMap<>();

  Ledger(Iris iris) {
    this.iris = iris;
  }

  void came(Input input) {
    if (input instanceof Input.Read read) {
      of(read.source());
      ids.put(read.source(), read.article().id());
    } else if (input instanceof Input.Fault fault) {
      of(fault.problem().source()).add(fault.problem());
    }
  }

  private List<Problem> of(String source) {
    return problems.computeIfAbsent(source, s -> new ArrayList<>());
  }

  void extracted(ArticleGraph graph) {
    counts.put(graph.name(), Counts.of(graph));
  }

  /**
   * @param replaced those that were in the store before
   * @param report names the faults of ours, which no input told
   */
  Receipt receipt(Set<Node> replaced, Report report) {
    for (var problem : report.problems()) {
      var known = of(problem.source());
      if (!known.contains(problem)) {
        known.add(problem);
      }
    }
    List<Item> items = new ArrayList<>();
    problems.forEach((source, faults) -> items.add(item(source, faults, replaced)));
    return new Receipt(items);
  }

  private Item item(String source, List<Problem> faults, Set<Node> replaced) {
    var id = Optional.ofNullable(ids.get(source));
    var iri = id.map(iris::article);
    var counted = iri.flatMap(name -> Optional.ofNullable(counts.get(name)));
    var outcome =
        counted.isPresent()
            ? iri.filter(replaced::contains).map(n -> Outcome.REPLACED).orElse(Outcome.CREATED)
            : unread(id, faults);
    return new Item(source, id, iri, outcome, counted, faults);
  }

  private static Outcome unread(Optional<String> id, List<Problem> faults) {
    boolean rejected =
        faults.stream().anyMatch(fault -> fault.severity() == Problem.Severity.REJECTED);
    return rejected || id.isPresent() ? Outcome.REJECTED : Outcome.NOTED;
  }
}
