package org.isnad.fuzz;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.WikidataImport;

/** What somebody took from Wikidata, of a form that shows itself: faults are told one by one. */
final class WikidataTarget implements Target {
  private final Scratch scratch = new Scratch();

  @Override
  public void take(byte[] input) throws IOException {
    var file = scratch.write("items", input);
    WikidataImport.of(Optional.empty(), Optional.of("Person"), key -> Optional.empty(), told -> {})
        .run(List.of(file), Writer.nullWriter());
  }
}
