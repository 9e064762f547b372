package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeographyTest {
  private static final Store STORE = Store.inMemory(SharedLemmas.LEMMAS);
  private static final String PREFIXES =
      "PREFIX geof: <http://www.opengis.net/def/function/geosparql/> "
          + "PREFIX uom: <http://www.opengis.net/def/uom/OGC/1.0/> ";

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void tells_how_far_two_points_lie_apart() {
    var damascus = "'POINT(36.2919 33.5138)'^^geo:wktLiteral";
    var aleppo = "'POINT(37.1611 36.2012)'^^geo:wktLiteral";
    var distance = "geof:distance(" + damascus + ", " + aleppo + ", uom:";

    assertThat(Double.parseDouble(value(distance + "kilometre)"))).isCloseTo(309.3, within(2.0));
    assertThat(Double.parseDouble(value(distance + "metre)"))).isCloseTo(309_300, within(2000.0));
  }

  @ParameterizedTest
  @CsvSource({"36.5 34, true", "40 34, false", "36.5 38, false", "30 34, false"})
  void tells_whether_a_point_lies_in_a_polygon(String point, String expected) {
    var box = "'POLYGON((35 33, 38 33, 38 37, 35 37, 35 33))'^^geo:wktLiteral";

    assertThat(value("geof:sfWithin('POINT(" + point + ")'^^geo:wktLiteral, " + box + ")"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "geof:distance('x', 'POINT(1 2)', uom:metre)",
        "geof:distance('POINT(1 2)', 'POINT(1 2)', uom:mile)",
        "geof:distance('POINT(1)', 'POINT(1 2)', uom:metre)",
        "geof:distance('POINT(--1 2)', 'POINT(1 2)', uom:metre)",
        "geof:sfWithin('POINT(1 2)', 'POINT(1 2)')"
      })
  void what_it_can_t_read_has_no_value(String call) {
    assertThat(value(call)).isEmpty();
  }

  private static String value(String call) {
    var query = Prefixes.known().parse(PREFIXES + "SELECT (STR(" + call + ") AS ?value) {}");
    var dataset = DatasetFactory.wrap(STORE.dataset());
    try (var answer = QueryExecution.dataset(dataset).query(query).build()) {
      var row = answer.execSelect().next();
      return row.contains("value") ? row.getLiteral("value").getString() : "";
    }
  }
}
