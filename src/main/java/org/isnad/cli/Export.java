package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.isnad.export.Exporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes a graph for tools that read no RDF. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes a store or a graph file as GraphML or tables.",
    footer = {
      "",
      "Files appear whole or not at all. A graph file is held in memory: of many thousand",
      "articles take a store. Examples:",
      "  isnad export --graph graph.nq --graphml network.graphml",
      "  isnad export --db news --csv tables --events interactions.csv --bom"
    })
final class Export implements Callable<Integer> {
  @ParentCommand private @Nullable Isnad isnad;

  @ArgGroup(multiplicity = "1")
  private GraphSource source = new GraphSource();

  @ArgGroup(exclusive = false, multiplicity = "1")
  private Targets targets = new Targets();

  @Option(
      names = "--bom",
      description =
          "Begin statements.csv, events.csv and the table of --events with a byte-order mark,"
              + " which Excel knows UTF-8 by.")
  private boolean marked;

  /** Where to write; one at least. */
  static final class Targets {
    @Option(
        names = "--graphml",
        paramLabel = "FILE",
        description = "Entities and what ties them, for Gephi and the like.")
    private @Nullable Path network;

    @Option(
        names = "--csv",
        paramLabel = "DIR",
        description =
            "A folder for nodes.csv and edges.csv (Neo4j's import), statements.csv and"
                + " events.csv (spreadsheets, data frames).")
    private @Nullable Path tables;

    @Option(
        names = "--events",
        paramLabel = "FILE",
        description = "Who did what to whom and where, a row each, in PLOVER's terms.")
    private @Nullable Path events;
  }

  @Override
  public Integer call() throws IOException {
    if (source.db().isEmpty()) {
      write(GraphFile.byArticle(source.graph()));
      return Isnad.DONE;
    }
    try (var store = source.open(Isnad.err(isnad))) {
      Txn.executeRead(store.dataset(), () -> inTransaction(store.dataset()));
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    return Isnad.DONE;
  }

  private void inTransaction(DatasetGraph dataset) {
    try {
      write(dataset);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void write(DatasetGraph dataset) throws IOException {
    var exporter = new Exporter(dataset);
    if (exporter.articles() == 0) {
      throw Mistake.problem("no article is in this graph, so nothing is written");
    }
    try (var files = new WholeFiles()) {
      network(exporter, files);
      tables(exporter, files);
      events(exporter, files);
      files.commit();
    }
    Isnad.err(isnad).println(exporter.articles() + " articles exported");
  }

  private void network(Exporter exporter, WholeFiles files) throws IOException {
    var file = Optional.ofNullable(targets.network);
    if (file.isPresent()) {
      exporter.network(files.open(file.get()));
    }
  }

  private void tables(Exporter exporter, WholeFiles files) throws IOException {
    var folder = Optional.ofNullable(targets.tables);
    if (folder.isPresent()) {
      if (Files.exists(folder.get()) && !Files.isDirectory(folder.get())) {
        throw Mistake.wrongUse(folder.get() + ": a file, where a folder is needed");
      }
      var in = Files.createDirectories(folder.get());
      exporter.propertyGraph(
          files.open(in.resolve("nodes.csv")), files.open(in.resolve("edges.csv")));
      exporter.tables(
          files.open(in.resolve("statements.csv")), files.open(in.resolve("events.csv")), marked);
    }
  }

  private void events(Exporter exporter, WholeFiles files) throws IOException {
    var file = Optional.ofNullable(targets.events);
    if (file.isPresent()) {
      exporter.interactions(files.open(file.get()), marked);
    }
  }
}
