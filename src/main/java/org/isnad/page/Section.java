package org.isnad.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** A part of a page: a question about what the page is of, {@code web/sections/NAME.rq}. */
record Section(String name, String text, Query query) {
  static Section load(String name) {
    try (var in = Section.class.getResourceAsStream("/web/sections/" + name + ".rq")) {
      var text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return new Section(name, text, QueryFactory.create(text));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<String> columns() {
    return query.getResultVars();
  }

  /** The text of an article, which is shown as text. */
  boolean isText() {
    return columns().equals(List.of("text"));
  }

  /** The question about a thing, as anybody may ask it. */
  String about(Node thing) {
    return text.replace(" ?this is bound.", "").replace("?this", "<" + thing.getURI() + ">");
  }

  /** The answer, a cell for each column. */
  List<List<Optional<Node>>> ask(DatasetGraph dataset, Node about) {
    List<List<Optional<Node>>> rows = new ArrayList<>();
    try (var execution =
        QueryExec.dataset(dataset).query(query).substitution("this", about).build()) {
      var answer = execution.select();
      while (answer.hasNext()) {
        var row = answer.next();
        List<Optional<Node>> cells = new ArrayList<>();
        columns().forEach(column -> cells.add(Optional.ofNullable(row.get(column))));
        rows.add(List.copyOf(cells));
      }
    }
    return rows;
  }
}
