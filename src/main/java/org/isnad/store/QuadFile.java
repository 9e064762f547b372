package org.isnad.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.ForeignRdf;
import org.isnad.graph.Format;
import org.isnad.graph.Profile;

/** A file of N-Quads or TriG, compressed or not. */
final class QuadFile {
  private static final int BUFFER = 1 << 17;

  private final Path file;
  private final Profile profile;

  QuadFile(Path file, Profile profile) {
    this.file = file;
    this.profile = profile;
  }

  /**
   * Hands on all quads, in their order; triples without a graph are in one named by the file.
   *
   * @throws IOException where the file is not as it should be, with its line
   */
  void read(StreamRDF sink) throws IOException {
    try (var bytes = bytes()) {
      ForeignRdf.parse(
          RDFParser.source(bytes)
              .lang(RDFLanguages.filenameToLang(file.getFileName().toString()))
              .base(file.toUri().toString())
              .errorHandler(new Strict(file)),
          new Taken(sink, NodeFactory.createURI(file.toUri().toString()), profile));
    } catch (BrokenException broken) {
      throw new IOException(broken.getMessage(), broken);
    } catch (RiotException broken) {
      throw new IOException(file + ": " + broken.getMessage(), broken);
    }
  }

  private InputStream bytes() throws IOException {
    var bytes = Files.newInputStream(file);
    if (!file.toString().endsWith(Format.GZIP)) {
      return bytes;
    }
    try {
      return new GZIPInputStream(bytes, BUFFER);
    } catch (ZipException notCompressed) {
      bytes.close();
      throw new IOException(file + ": not compressed, where .gz says so", notCompressed);
    }
  }

  /** A fault and its line, in one sentence. */
  private static final class BrokenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenException(Path file, String fault, long line) {
      super(file + ":" + line + ": " + fault);
    }
  }

  /** What is doubtful in a file of ours is broken. */
  private record Strict(Path file) implements ErrorHandler {
    @Override
    public void warning(String fault, long line, long column) {
      throw new BrokenException(file, fault, line);
    }

    @Override
    public void error(String fault, long line, long column) {
      throw new BrokenException(file, fault, line);
    }

    @Override
    public void fatal(String fault, long line, long column) {
      throw new BrokenException(file, fault, line);
    }
  }

  /** What is kept; every triple has a graph. */
  private static final class Taken extends StreamRDFWrapper {
    private final Node name;
    private final Profile profile;

    Taken(StreamRDF sink, Node name, Profile profile) {
      super(sink);
      this.name = name;
      this.profile = profile;
    }

    @Override
    public void triple(Triple triple) {
      quad(new Quad(name, triple));
    }

    @Override
    public void quad(Quad quad) {
      if (profile.keeps(quad.getPredicate(), quad.getObject())) {
        super.quad(quad.isDefaultGraph() ? new Quad(name, quad.asTriple()) : quad);
      }
    }

    /** Those of the graph are known anyway. */
    @Override
    public void prefix(String prefix, String iri) {}
  }
}
