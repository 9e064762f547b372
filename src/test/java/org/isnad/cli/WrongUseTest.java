package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUseTest {
  @TempDir private Path folder;

  @BeforeEach
  void write_a_graph_and_an_article() throws IOException {
    Files.writeString(folder.resolve("graph.ttl"), "<urn:a> <urn:b> \"هدوء\"@ar .");
    Files.writeString(folder.resolve("broken.ttl"), "<urn:a> <urn:b>");
    Files.writeString(folder.resolve("question.rq"), "SELECT ?a { ?a ?b ");
    Files.writeString(folder.resolve("short.txt"), "short\n");
    Files.writeString(folder.resolve("empty.nq"), "");
    Files.writeString(folder.resolve("token.txt"), "a-word-of-twenty-one\n");
    Files.writeString(folder.resolve("article.txt"), "هدوء\nساد الهدوء المدينة.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '' | isnad: a command is missing
          serv seeds | isnad: no such command: serv
          build | isnad build: missing required
          build @article.txt | isnad build: missing required option: '--output=FILE'
          build -o @x.nq | isnad build: missing required parameter: 'INPUT'
          build @article.txt -o @x.docx | x.docx: unknown extension; it must be one of .nq
          build @article.txt -o @none/x.nq | none/x.nq: its folder is not there
          build @article.txt -o @ | a folder, where a file is needed
          build @article.txt -o @x.nq --mentions | isnad build: unknown option: '--mentions'
          build @article.txt -o @x.nq --threads 0 | --threads 0: at least 1 is needed
          build @article.txt -o @x.nq --threads two | invalid value for option '--threads'
          build @article.txt -o @x.nq --base here | --base here: not an absolute IRI
          build @article.txt -o @x.nq --kb @none.tsv | none.tsv: no such file
          build @article.txt -o @x.nq --ner-model @none | none: no such folder
          build @article.txt -o @x.nq --ner-model @ | this program runs no models; isnad-onnx.jar
          serve | nothing to serve: name articles, or a store with --db
          serve @article.txt --port 70000 | --port 70000: a port is a number from 0 to 65535
          serve @article.txt --port 0 --host no.such.host.invalid | no such host
          serve @article.txt --port 0 --host 192.0.2.1 | can't listen at 192.0.2.1:0
          serve @article.txt --port web | invalid value for option '--port'
          serve --watch @none | none: no such folder
          serve --feed file:///etc/passwd | --feed file:///etc/passwd: an address with http or https
          serve --feed http://localhost/ --feed-interval 0 | --feed-interval 0: at least a minute
          serve --token @none | none: no such file, or not readable
          serve --token @question.rq | a token is one word
          serve --token @short.txt | short.txt: 5 characters, where at least 16 are needed
          serve --token @token.txt --max-post 0 | --max-post 0: at least a megabyte
          serve @article.txt --mcp-origin https://a.example | --mcp-origin: only with --mcp
          serve @article.txt --mcp --mcp-origin a.example | a site like https://example.org
          mcp | nothing to ask: name articles, or a store with --db
          mcp @article.txt --mcp-origin https://a.example | --mcp-origin: only where --port is given
          mcp @article.txt --port 70000 | --port 70000: a port is a number from 0 to 65535
          serve --db @article.txt | article.txt: a file, where the folder of a store is needed
          query | isnad query: missing required
          query 'ASK {}' | isnad query: missing required argument
          query 'ASK {}' --db @ --graph @graph.ttl | --db
          query 'ASK {}' --db @ | no store; 'isnad serve INPUT --db
          query 'ASK {}' --graph @none.ttl | none.ttl: no such file or folder
          query 'ASK {}' --graph @article.txt | article.txt: no graph file
          query 'ASK {' --graph @graph.ttl | not a SPARQL query: Encountered "<EOF>" at line 1
          query @question.rq --graph @graph.ttl | question.rq: not a SPARQL query: Encountered
          query @none.rq --graph @graph.ttl | none.rq: no such file or folder
          query 'ASK {}' --graph @graph.ttl --format pdf | invalid value for option '--format'
          query 'DESCRIBE <urn:a>' --graph @graph.ttl --format csv | --format csv can't print
          query 'SELECT ?a { ?a ?b 1 }' --graph @graph.ttl --format turtle | --format turtle can't
          load @graph.ttl | isnad load: missing required option: '--db=DIR'
          load @graph.ttl --db @db | graph.ttl: .nq or .trig is needed here (or with .gz)
          same-text @graph.ttl -o @x.nq | graph.ttl: .nq or .trig is needed here (or with .gz)
          same-text @empty.nq -o @x.ttl | x.ttl: .nq or .trig is needed here (or with .gz)
          same-text @empty.nq | isnad same-text: missing required option: '--output=FILE'
          load @none.nq --db @db | none.nq: no such file, or not readable
          load @empty.nq --db @article.txt | article.txt: a file, where the folder of a store is
          validate | isnad validate: missing required parameter: 'FILE'
          validate @none.nq | none.nq: no such file or folder
          validate @article.txt | article.txt: no graph file
          annotate | isnad annotate: missing required parameter
          annotate @article.txt --format pdf | invalid value for option '--format'
          kb | isnad kb: a command is missing
          kb check | isnad kb check: missing required parameter: 'FILE'
          kb check @none.tsv | none.tsv: no such file
          kb import @article.txt | isnad kb import: missing required option: '--output=FILE'
          kb import -o @x.tsv | isnad kb import: missing required parameter: 'FILE'
          kb import @none.csv -o @x.tsv | none.csv: no such file
          kb import @article.txt -o @none/x.tsv | none/x.tsv: its folder is not there
          kb import @article.txt -o @x.tsv --type Army | --type Army: no type; one is Person
          """)
  void gets_one_sentence_and_exit_code_2(String line, String sentence) {
    var run = run(line);

    assertThat(run.err().strip()).hasLineCount(1).startsWith("isnad").contains(sentence);
    assertThat(run.err()).doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(Isnad.WRONG_USE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          query 'ASK {}' --graph @broken.ttl | broken.ttl: [line: 1
          validate @broken.ttl | broken.ttl: [line: 1
          serve --db @empty --port 0 | nothing to serve: no article was read, and none was there
          """)
  void of_a_broken_file_or_an_empty_store_gets_one_sentence_and_exit_code_1(
      String line, String sentence) {
    var run = run(line);

    assertThat(run.err().strip()).hasLineCount(1).contains(sentence);
    assertThat(run.err()).doesNotContain("Exception");
    assertThat(run.exitCode()).isEqualTo(Isnad.PROBLEMS);
  }

  @Test
  void of_a_taken_port_says_so() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      var run = Run.isnad("serve", "--db", folder.resolve("db"), "--port", other.getLocalPort());

      assertThat(run.err().strip())
          .isEqualTo(
              "isnad serve: port %d is taken; choose another with --port"
                  .formatted(other.getLocalPort()));
      assertThat(run.exitCode()).isEqualTo(Isnad.PROBLEMS);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "build",
        "serve",
        "query",
        "validate",
        "annotate",
        "kb",
        "kb import",
        "kb check"
      })
  void finds_help_for_every_command(String command) {
    var run = run((command + " --help").strip());

    assertThat(run.out()).startsWith("Usage: isnad").contains("--help");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(90));
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void finds_the_version_and_a_completion_for_the_shell() {
    assertThat(run("--version").out()).startsWith("isnad ");
    assertThat(run("generate-completion").out()).contains("complete", "--no-validate", "--types");
  }

  /** {@code @x} is the file x in the test's folder; what is in quotes is one argument. */
  private Run run(String line) {
    List<Object> args =
        Arrays.stream(line.split(" (?=([^']*'[^']*')*[^']*$)"))
            .filter(arg -> !arg.isEmpty())
            .map(arg -> arg.replace("'", ""))
            .<Object>map(arg -> arg.startsWith("@") ? folder.resolve(arg.substring(1)) : arg)
            .toList();
    return Run.isnad(args.toArray());
  }
}
