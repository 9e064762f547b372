package org.isnad.cli;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.graph.ForeignRdf;
import org.isnad.graph.Format;
import org.isnad.store.Lemmas;
import org.isnad.store.Store;

/** Reads a graph that is there as a file. */
final class GraphFile {
  private GraphFile() {}

  static DatasetGraph read(Path file) throws IOException {
    var format = Format.of(file.getFileName().toString());
    if (format.isEmpty()) {
      throw Mistake.wrongUse(file + ": no graph file; one ends in " + extensions());
    }
    var dataset = DatasetGraphFactory.create();
    try (var bytes = bytes(file)) {
      ForeignRdf.parse(
          RDFParser.source(bytes)
              .lang(RDFLanguages.filenameToLang(file.getFileName().toString()))
              .base(file.toUri().toString())
              .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging),
          StreamRDFLib.dataset(dataset));
      return dataset;
    } catch (RiotException fault) {
      throw Mistake.problem(file + ": " + fault.getMessage());
    } catch (ZipException | EOFException damage) {
      throw Mistake.problem(file + ": not compressed as .gz says, or cut off");
    }
  }

  private static InputStream bytes(Path file) throws IOException {
    var bytes = Files.newInputStream(file);
    return file.toString().endsWith(Format.GZIP) ? new GZIPInputStream(bytes) : bytes;
  }

  /** The graph with its text index; triples without a graph are in one named by the file. */
  static Store load(Path file) throws IOException {
    var dataset = read(file);
    var store = Store.inMemory(Lemmas.ofLexicon());
    store.add(NodeFactory.createURI(file.toUri().toString()), dataset.find());
    return store;
  }

  /**
   * The graph with an article's triples in a graph of its name, also where the file has triples
   * alone: an article's parts have its name before the number sign.
   */
  static DatasetGraph byArticle(Path file) throws IOException {
    var dataset = read(file);
    var triples = dataset.getDefaultGraph();
    triples
        .find()
        .toList()
        .forEach(
            triple ->
                dataset.add(
                    NodeFactory.createURI(triple.getSubject().toString().replaceFirst("#.*", "")),
                    triple.getSubject(),
                    triple.getPredicate(),
                    triple.getObject()));
    triples.clear();
    return dataset;
  }

  static String extensions() {
    return ".nq .trig .nt .ttl .jsonld .rdf (or with .gz)";
  }
}
