package org.isnad.mcp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.FmtUtils;
import org.apache.jena.system.Txn;
import org.isnad.graph.Iris;
import org.isnad.server.Questions;
import org.isnad.store.Store;

/** A store that is asked, within the limits. What a tool asks of it, it asks in one transaction. */
record Asked(DatasetGraph dataset, Questions questions, Iris iris) {
  private static final Pattern PLACE = Pattern.compile("\\$(\\w+)");

  static Asked of(Store store, Questions questions, Iris iris) {
    return new Asked(store.dataset(), questions, iris);
  }

  /** All that is asked inside sees the same state of the store. */
  <T> T together(Function<Facts, T> work) {
    return Txn.calculateRead(dataset, () -> work.apply(new Facts(dataset)));
  }

  /**
   * The rows of an answer.
   *
   * @param values put in the place of {@code $name} in the question, as SPARQL writes them
   */
  List<Map<String, Node>> rows(String question, Map<String, Node> values) {
    var sparql = PLACE.matcher(question).replaceAll(place -> written(place.group(1), values));
    return questions.ask(dataset, sparql, 0, (query, execution) -> rows(execution.select()));
  }

  private static String written(String name, Map<String, Node> values) {
    var value = Optional.ofNullable(values.get(name)).orElseThrow();
    return Matcher.quoteReplacement(FmtUtils.stringForNode(value));
  }

  private static List<Map<String, Node>> rows(RowSet found) {
    return found.stream().map(Asked::row).toList();
  }

  private static Map<String, Node> row(Binding found) {
    Map<String, Node> row = new TreeMap<>();
    found.forEach((Var name, Node value) -> row.put(name.getVarName(), value));
    return row;
  }
}
