package org.isnad.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.model.Span;

/** Numbers things by where they stand in the text. */
record TextOrder(List<Integer> order, List<Integer> numbers) {
  static TextOrder of(List<Span> spans) {
    var order =
        IntStream.range(0, spans.size()).boxed().sorted(Comparator.comparing(spans::get)).toList();
    var numbers = new ArrayList<>(Collections.nCopies(spans.size(), 0));
    for (int i = 0; i < order.size(); i++) {
      numbers.set(order.get(i), i + 1);
    }
    return new TextOrder(order, numbers);
  }

  /** The number of the thing at an index, from 1. */
  int number(int index) {
    return numbers.get(index);
  }
}
