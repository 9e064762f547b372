package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.isnad.export.Exporter;
import org.isnad.fuzz.Scratch;
import org.isnad.fuzz.Target;

/**
 * A graph file, and its export: a bad one is a {@link Mistake}. The first byte chooses the format.
 */
public final class GraphTarget implements Target {
  private static final List<String> FORMATS =
      List.of("nq", "trig", "nt", "ttl", "jsonld", "rdf", "nq.gz");

  private final Scratch scratch = new Scratch();

  @Override
  public void take(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    var name = "graph." + FORMATS.get((input[0] & 0xFF) % FORMATS.size());
    var file = scratch.write(name, Arrays.copyOfRange(input, 1, input.length));
    try {
      var exporter = new Exporter(GraphFile.byArticle(file));
      exporter.articles();
      var nowhere = OutputStream.nullOutputStream();
      exporter.network(nowhere);
      exporter.propertyGraph(nowhere, nowhere);
      exporter.tables(nowhere, nowhere, true);
      exporter.interactions(nowhere, true);
    } catch (Mistake told) {
      if (String.valueOf(told.getMessage()).isBlank()) {
        throw told;
      }
    }
  }
}
