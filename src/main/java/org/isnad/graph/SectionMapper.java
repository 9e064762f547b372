package org.isnad.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Analysis;

/** Maps a text of many sections: once to count and describe, then whenever it is walked through. */
final class SectionMapper {
  private final GraphMapper mapper;
  private final List<Analysis> sections;
  private final GraphMapper.Page page;

  /** The last number of each kind before a section. */
  private final List<Map<String, Integer>> before = new ArrayList<>();

  private final List<Integer> sizes = new ArrayList<>();
  private final Map<Node, List<Triple>> descriptions = new LinkedHashMap<>();

  SectionMapper(GraphMapper mapper, List<Analysis> sections, GraphMapper.Page page) {
    this.mapper = mapper;
    this.sections = List.copyOf(sections);
    this.page = page;
  }

  ArticleGraph map() {
    count(mapper.head(page));
    Map<String, Integer> last = Map.of();
    for (var section : sections) {
      before.add(last);
      var numbering = new Numbering(last);
      count(mapper.section(section, page, numbering));
      last = Map.copyOf(numbering.last());
    }
    return new ArticleGraph(page.iri(), new SectionTriples(this::piece, sizes), descriptions);
  }

  private void count(ArticleGraph piece) {
    sizes.add(piece.triples().size());
    piece.descriptions().forEach(descriptions::putIfAbsent);
  }

  /** What is said of the article itself, then the sections. */
  private ArticleGraph piece(int number) {
    return number == 0
        ? mapper.head(page)
        : mapper.section(sections.get(number - 1), page, new Numbering(before.get(number - 1)));
  }
}
