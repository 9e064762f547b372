package org.isnad.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Reads articles from files and folders, one after the other in the order of their paths and of the
 * records inside a file. Nothing that is wrong with one ends the run.
 */
public final class ArticleReader {
  private static final int LONGEST_TEXT = 512 << 20;

  private final ObjectMapper json;

  public ArticleReader() {
    var limits = StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build();
    this.json = new ObjectMapper(JsonFactory.builder().streamReadConstraints(limits).build());
  }

  /** Reads all inputs into the sink, which may block to slow it down. */
  public void read(Collection<Path> inputs, Consumer<Input> sink) {
    var out = new Collector(sink);
    try {
      for (var file : Inputs.of(inputs, out)) {
        read(file, out);
      }
    } catch (IOException e) {
      out.reject(String.valueOf(inputs), new Unreadable("can't be listed: " + e.getMessage()));
    }
  }

  private void read(Path file, Collector out) {
    try {
      switch (Inputs.extension(file)) {
        case ".txt" -> new TextFile(json).read(file, out);
        case ".json" -> new JsonFile(json).read(file, out);
        case ".jsonl", ".ndjson" -> new JsonFile(json).readLines(file, false, out);
        case ".jsonl.gz", ".ndjson.gz" -> new JsonFile(json).readLines(file, true, out);
        default -> new HtmlFile(json).read(file, out);
      }
    } catch (Unreadable fault) {
      out.reject(file.toString(), fault);
    } catch (IOException e) {
      out.reject(file.toString(), new Unreadable("can't be read: " + e.getMessage()));
    }
  }
}
