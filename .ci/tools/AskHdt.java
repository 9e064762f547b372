import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.rdfhdt.hdt.enums.RDFNotation;
import org.rdfhdt.hdt.hdt.HDT;
import org.rdfhdt.hdt.hdt.HDTManager;
import org.rdfhdt.hdt.options.HDTSpecification;
import org.rdfhdt.hdt.exceptions.NotFoundException;
import org.rdfhdt.hdt.triples.TripleString;

/**
 * Makes a HDT file of a graph of triples, opens it again and asks it questions through Jena.
 *
 * <p>usage: AskHdt ANSWERS FILE.nt -- QUERY…
 */
final class AskHdt {
  private static final String BASE = "https://example.org/";

  public static void main(String[] args) throws Exception {
    var arguments = List.of(args);
    int middle = arguments.indexOf("--");
    for (var file : arguments.subList(1, middle)) {
      var answers = Files.createDirectories(Path.of(args[0], Path.of(file).getFileName().toString()));
      var packed = answers.resolve("graph.hdt").toString();
      try (var made =
          HDTManager.generateHDT(file, BASE, RDFNotation.NTRIPLES, new HDTSpecification(), null)) {
        made.saveToHDT(packed, null);
      }
      try (var hdt = HDTManager.mapIndexedHDT(packed, null)) {
        ask(hdt, answers, arguments.subList(middle + 1, args.length));
        System.out.println(file + " " + hdt.getTriples().getNumberOfElements());
      }
    }
  }

  private static void ask(HDT hdt, Path answers, List<String> queries) throws IOException {
    var model = ModelFactory.createModelForGraph(new HdtGraph(hdt));
    for (var query : queries) {
      var name = Path.of(query).getFileName().toString().replace(".rq", ".csv");
      try (var out = Files.newOutputStream(answers.resolve(name));
          var answer = QueryExecutionFactory.create(Files.readString(Path.of(query)), model)) {
        ResultSetFormatter.outputAsCSV(out, answer.execSelect());
      }
    }
  }

  /** A HDT file as a graph of Jena. */
  private static final class HdtGraph extends GraphBase {
    private final HDT hdt;

    HdtGraph(HDT hdt) {
      this.hdt = hdt;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
      try {
        var found =
            hdt.search(
                text(pattern.getSubject()),
                text(pattern.getPredicate()),
                text(pattern.getObject()));
        return WrappedIterator.create(found).mapWith(HdtGraph::triple);
      } catch (NotFoundException nothing) {
        return WrappedIterator.create(List.<Triple>of().iterator());
      }
    }

    /** As HDT has it: an IRI without brackets, a literal as in N-Triples, any as nothing. */
    private static String text(Node node) {
      return !node.isConcrete() ? "" : node.isURI() ? node.getURI() : literal(node);
    }

    private static String literal(Node node) {
      var type = node.getLiteralDatatypeURI();
      var language = node.getLiteralLanguage();
      var text = '"' + node.getLiteralLexicalForm() + '"';
      if (!language.isEmpty()) {
        return text + "@" + language;
      }
      return type.endsWith("XMLSchema#string") ? text : text + "^^<" + type + ">";
    }

    private static Triple triple(TripleString triple) {
      return Triple.create(
          node(triple.getSubject()), node(triple.getPredicate()), node(triple.getObject()));
    }

    private static Node node(CharSequence term) {
      var text = term.toString();
      if (!text.startsWith("\"")) {
        return NodeFactory.createURI(text);
      }
      int end = text.lastIndexOf('"');
      var value = text.substring(1, end);
      var rest = text.substring(end + 1);
      if (rest.startsWith("@")) {
        return NodeFactory.createLiteral(value, rest.substring(1));
      }
      return rest.isEmpty()
          ? NodeFactory.createLiteral(value)
          : NodeFactory.createLiteral(
              value,
              TypeMapper.getInstance()
                  .getSafeTypeByName(rest.substring(3, rest.length() - 1)));
    }
  }
}
