package org.isnad.ingest;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes elements out of a page. Each that jsoup takes out by itself moves all its siblings, so that
 * a list of n of them takes n² steps; here each parent is filled anew once.
 */
final class Removal {
  private Removal() {}

  static void of(Collection<Element> elements) {
    Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    gone.addAll(elements);
    Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    for (var element : elements) {
      var parent = element.parent();
      if (parent != null) {
        parents.add(parent);
      }
    }
    for (var parent : parents) {
      List<Node> kept =
          parent.childNodes().stream().filter(child -> !gone.contains(child)).toList();
      parent.empty();
      parent.appendChildren(kept);
    }
  }
}
