package org.isnad.graph;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.jena.graph.Triple;

/**
 * The triples of a text of many sections. A book has tens of millions, more than a heap holds, so a
 * section is mapped anew whenever it is walked through; one at a time is held.
 */
final class SectionTriples extends AbstractList<Triple> {
  private final IntFunction<ArticleGraph> sections;

  /** Where each section begins, and behind it the end of all. */
  private final int[] starts;

  private volatile Held held = new Held(-1, List.of());

  private record Held(int section, List<Triple> triples) {}

  /**
   * @param sections always the same graph for a section
   * @param sizes how many triples each has
   */
  SectionTriples(IntFunction<ArticleGraph> sections, List<Integer> sizes) {
    this.sections = sections;
    this.starts = new int[sizes.size() + 1];
    for (int i = 0; i < sizes.size(); i++) {
      starts[i + 1] = Math.addExact(starts[i], sizes.get(i));
    }
  }

  int sections() {
    return starts.length - 1;
  }

  ArticleGraph section(int number) {
    return sections.apply(number);
  }

  @Override
  public Triple get(int index) {
    var now = held;
    int section = now.section;
    if (section < 0 || index < starts[section] || index >= starts[section + 1]) {
      section = sectionOf(index);
      now = new Held(section, section(section).triples());
      held = now;
    }
    return now.triples.get(index - starts[section]);
  }

  private int sectionOf(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
    int found = Arrays.binarySearch(starts, index);
    int section = found >= 0 ? found : -found - 2;
    while (starts[section + 1] == starts[section]) {
      section++;
    }
    return section;
  }

  @Override
  public int size() {
    return starts[starts.length - 1];
  }
}
