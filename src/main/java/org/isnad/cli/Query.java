package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.system.Txn;
import org.isnad.store.Prefixes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Asks a graph a question. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Asks a store or a graph file a question in SPARQL.",
    footer = {
      "",
      "The prefixes of the graph need not be declared. Examples:",
      "  isnad query queries/who-said-what.rq --db news",
      "  isnad query 'SELECT (COUNT(*) AS ?statements) { ?s a isnad:Statement }' --graph news.nq"
    })
final class Query implements Callable<Integer> {
  private static final String EXTENSION = ".rq";

  @ParentCommand private @Nullable Isnad isnad;

  @Parameters(paramLabel = "QUERY", description = "A file (.rq) or the question itself.")
  private String question = "";

  @ArgGroup(multiplicity = "1")
  private GraphSource source = new GraphSource();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "How to print the answer: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private AnswerFormat format = AnswerFormat.table;

  @Override
  public Integer call() throws IOException {
    var query = parse();
    format.check(query);
    try (var store = source.open(Isnad.err(isnad))) {
      var dataset = DatasetFactory.wrap(store.dataset());
      Txn.executeRead(
          store.dataset(),
          () -> {
            try (var answer = QueryExecutionFactory.create(query, dataset)) {
              format.print(answer, Isnad.out(isnad));
            }
          });
    } catch (QueryException fault) {
      throw Mistake.problem(String.valueOf(fault.getMessage()));
    }
    return Isnad.DONE;
  }

  private org.apache.jena.query.Query parse() throws IOException {
    var isFile = question.endsWith(EXTENSION);
    var sparql = isFile ? Files.readString(Path.of(question), StandardCharsets.UTF_8) : question;
    try {
      return Prefixes.known().parse(sparql);
    } catch (QueryException fault) {
      var where = isFile ? question + ": " : "";
      throw Mistake.wrongUse(where + "not a SPARQL query: " + firstLine(fault));
    }
  }

  private static String firstLine(Exception fault) {
    return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
  }
}
