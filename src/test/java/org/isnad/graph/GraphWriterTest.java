package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphWriterTest {
  private static final String HOSTILE_ID = "a/b \"<>\\^`{|}%20#?\u202e😀/..";

  @ParameterizedTest
  @EnumSource(Format.class)
  void each_format_reads_back_as_it_was_written(Format format) throws IOException {
    var graph = Examples.mapper(true).map(Examples.everything(HOSTILE_ID));
    var read = read(new ByteArrayInputStream(write(format, false, graph)), format);
    var expected = DatasetGraphFactory.create();
    var entities = Examples.IRIS.entities();
    graph.triples().forEach(t -> add(expected, format, graph.name(), t));
    graph.descriptions().values().forEach(d -> d.forEach(t -> add(expected, format, entities, t)));
    assertThat(IsoMatcher.isomorphic(read, expected)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void two_runs_give_the_same_bytes_also_when_compressed(Format format) throws IOException {
    var first = write(format, true, Examples.mapper(true).map(Examples.everything("a")));
    var second = write(format, true, Examples.mapper(true).map(Examples.everything("a")));
    assertThat(first).isEqualTo(second);
    assertThat(read(new GZIPInputStream(new ByteArrayInputStream(first)), format).isEmpty())
        .isFalse();
  }

  @Test
  void an_entity_of_two_articles_is_described_once() throws IOException {
    var one = Examples.mapper(true).map(Examples.everything("1"));
    var two = Examples.mapper(true).map(Examples.everything("2"));
    var text =
        new String(write(Format.NQ, false, one, two), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(text.lines().filter(line -> line.contains("countryCode"))).hasSize(1);
    assertThat(text.lines().distinct().count()).isEqualTo(text.lines().count());
  }

  @Test
  void the_name_of_a_file_gives_its_format() {
    assertThat(Format.of("out.NQ.gz")).contains(Format.NQ);
    assertThat(Format.of("x.nq.ttl")).contains(Format.TTL);
    assertThat(Format.of("nq")).isEmpty();
    assertThat(Format.of("x.gz")).isEmpty();
  }

  private static void add(
      DatasetGraph dataset,
      Format format,
      org.apache.jena.graph.Node graph,
      org.apache.jena.graph.Triple triple) {
    if (format.hasGraphs()) {
      dataset.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
    } else {
      dataset.getDefaultGraph().add(triple);
    }
  }

  private static byte[] write(Format format, boolean gzip, ArticleGraph... graphs)
      throws IOException {
    var out = new ByteArrayOutputStream();
    try (var writer = new GraphWriter(out, format, gzip, Examples.IRIS)) {
      for (var graph : graphs) {
        writer.write(graph);
      }
      writer.finish();
    }
    return out.toByteArray();
  }

  private static DatasetGraph read(InputStream in, Format format) {
    var dataset = DatasetGraphFactory.create();
    RDFParser.source(in).lang(lang(format)).strict(true).parse(dataset);
    return dataset;
  }

  private static Lang lang(Format format) {
    return switch (format) {
      case NQ -> Lang.NQUADS;
      case TRIG -> Lang.TRIG;
      case JSONLD -> Lang.JSONLD11;
      case NT -> Lang.NTRIPLES;
      case TTL -> Lang.TURTLE;
      case RDF -> Lang.RDFXML;
    };
  }
}
