import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.RepositoryException;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.nativerdf.NativeStore;
import org.eclipse.rdf4j.sail.shacl.ShaclSail;

/**
 * Loads graphs into RDF4J, each into a store of its own, and asks questions.
 *
 * <p>usage: AskRdf4j memory|native|shacl ANSWERS FILE… -- QUERY…
 *
 * <p>Writes ANSWERS/FILE/QUERY.csv, and prints how many triples each file has. With shacl, the
 * shapes and the ontology are there first, and a file that breaks a shape is refused: that is
 * printed instead.
 */
final class AskRdf4j {
  private static final String BASE = "https://example.org/";

  public static void main(String[] args) throws IOException {
    var arguments = List.of(args);
    int middle = arguments.indexOf("--");
    for (var file : arguments.subList(2, middle)) {
      var answers = Files.createDirectories(Path.of(args[1], Path.of(file).getFileName().toString()));
      ask(args[0], Path.of(file), answers, arguments.subList(middle + 1, args.length));
    }
  }

  private static void ask(String kind, Path file, Path answers, List<String> queries)
      throws IOException {
    var repository = store(kind, answers);
    try (var connection = repository.getConnection()) {
      if (kind.equals("shacl")) {
        connection.begin();
        add(connection, Path.of("ontology/shapes.ttl"), RDF4J.SHACL_SHAPE_GRAPH);
        add(connection, Path.of("ontology/isnad.ttl"));
        connection.commit();
      }
      long before = connection.size();
      connection.begin();
      add(connection, file);
      connection.commit();
      for (var query : queries) {
        var name = Path.of(query).getFileName().toString().replace(".rq", ".csv");
        Files.write(answers.resolve(name), rows(connection, Files.readString(Path.of(query))));
      }
      System.out.println(file + " " + (connection.size() - before));
    } catch (RepositoryException refused) {
      System.out.println(file + " refused");
    } finally {
      repository.shutDown();
    }
  }

  private static SailRepository store(String kind, Path folder) {
    return new SailRepository(
        switch (kind) {
          case "memory" -> new MemoryStore();
          case "native" -> new NativeStore(folder.resolve("native").toFile(), "spoc,posc,cspo");
          case "shacl" -> new ShaclSail(new MemoryStore());
          default -> throw new IllegalArgumentException(kind);
        });
  }

  private static void add(RepositoryConnection connection, Path file, Resource... graph)
      throws IOException {
    var format = Rio.getParserFormatForFileName(file.toString()).orElseThrow();
    try (var text = Files.newBufferedReader(file)) {
      connection.add(text, BASE, format, graph);
    }
  }

  private static List<String> rows(RepositoryConnection connection, String query) {
    List<String> rows = new ArrayList<>();
    try (var answer = connection.prepareTupleQuery(query).evaluate()) {
      var names = answer.getBindingNames();
      rows.add(String.join(",", names));
      for (var row : answer) {
        var cells = names.stream().map(n -> row.hasBinding(n) ? row.getValue(n).stringValue() : "");
        rows.add(String.join(",", cells.map(AskRdf4j::quoted).toList()));
      }
    }
    return rows;
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }
}
