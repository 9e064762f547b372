package org.isnad.intake;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.isnad.graph.Counts;
import org.isnad.model.Problem;

/**
 * What became of a delivery.
 *
 * @param items in the order in which they came
 */
public record Receipt(List<Item> items) {
  /** What became of an item. */
  public enum Outcome {
    CREATED,
    REPLACED,
    /** It is no article that could be read. */
    REJECTED,
    /** Something is said of the delivery that is of no single article. */
    NOTED
  }

  /**
   * An article, or what should have been one.
   *
   * @param source the name of the delivery, with {@code :line} for a record of it
   * @param id and the article's IRI, where it came so far
   * @param counts what was extracted, where it was stored
   */
  public record Item(
      String source,
      Optional<String> id,
      Optional<Node> iri,
      Outcome outcome,
      Optional<Counts> counts,
      List<Problem> problems) {
    public Item {
      problems = List.copyOf(problems);
    }
  }

  public Receipt {
    items = List.copyOf(items);
  }

  public long count(Outcome outcome) {
    return items.stream().filter(item -> item.outcome() == outcome).count();
  }

  /** How many articles are in the store that were in the delivery. */
  public long stored() {
    return count(Outcome.CREATED) + count(Outcome.REPLACED);
  }
}
