package org.isnad.store;

import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * {@code text:query}, which finds nothing in silence where Jena's is asked for what is not
 * searched.
 */
public final class SearchFunction extends TextQueryPF {
  private static final String NAME = "http://jena.apache.org/text#query";

  /** Lets queries over a dataset call it. */
  static void addTo(Context context) {
    var registry = new PropertyFunctionRegistry();
    var known = PropertyFunctionRegistry.get();
    known.keys().forEachRemaining(name -> registry.put(name, known.get(name)));
    registry.put(NAME, SearchFunction.class);
    PropertyFunctionRegistry.set(context, registry);
  }

  @Override
  public void build(
      PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext execution) {
    super.build(subject, predicate, object, execution);
    var index = execution.getContext().get(TextQuery.textIndex);
    if (index instanceof SearchIndex words) {
      properties(object).forEach(property -> check(property, words));
    }
  }

  private static List<Node> properties(PropFuncArg object) {
    var arguments = object.isList() ? object.getArgList() : List.of(object.getArg());
    return arguments.stream().filter(Node::isURI).toList();
  }

  private static void check(Node property, SearchIndex index) {
    var searched = index.getDocDef();
    if (searched.getField(property) == null) {
      var all = new TreeSet<String>();
      for (var field : searched.fields()) {
        searched.getPredicates(field).forEach(known -> all.add("<" + known.getURI() + ">"));
      }
      throw new SearchFault(
          "<" + property.getURI() + "> is not searched, only " + String.join(", ", all));
    }
  }
}
