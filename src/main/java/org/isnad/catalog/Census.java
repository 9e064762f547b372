package org.isnad.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What is in a store.
 *
 * @param triples of all graphs together, those that describe the data set left out
 * @param outlets with the number of their articles, the most first
 * @param first the earliest date of an article
 * @param last the latest
 * @param programs versions of the program that read the articles
 * @param rules digests of the word lists, rules and models that they were read with
 * @param classes by class
 * @param properties triples by property
 */
public record Census(
    long triples,
    long articles,
    List<Outlet> outlets,
    Optional<String> first,
    Optional<String> last,
    List<String> programs,
    List<String> rules,
    Map<Node, Members> classes,
    Map<Node, Long> properties) {

  /** Whoever published articles. */
  public record Outlet(Node outlet, List<Node> labels, long articles) {
    public Outlet {
      labels = List.copyOf(labels);
    }
  }

  /**
   * The members of a class.
   *
   * @param properties what is said of them
   */
  public record Members(long count, Map<Node, Use> properties) {
    public Members {
      properties = Map.copyOf(properties);
    }
  }

  /**
   * How often a property is used.
   *
   * @param datatypes how often with a literal of each type
   */
  public record Use(long triples, Map<Node, Long> datatypes) {
    public Use {
      datatypes = Map.copyOf(datatypes);
    }
  }

  public Census {
    outlets = List.copyOf(outlets);
    programs = List.copyOf(programs);
    rules = List.copyOf(rules);
    classes = Map.copyOf(classes);
    properties = Map.copyOf(properties);
  }
}
