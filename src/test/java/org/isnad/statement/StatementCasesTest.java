package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.entity.EntityResolver;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.MentionRecognizer;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.Statement;
import org.isnad.model.Text;
import org.isnad.text.TextReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file under src/test/cases/statement: a text ({@code headline:} before a headline), and its
 * statements as {@code chain, outermost first | cue | content | quotation | speech act}.
 */
class StatementCasesTest {
  private static final String HEADLINE = "headline: ";

  private final KnowledgeBase knowledge = KnowledgeBase.load();
  private final Lexicon lexicon = Lexicon.load();
  private final TextReader reader = TextReader.load(lexicon, knowledge::isNameWord);
  private final MentionRecognizer mentions = MentionRecognizer.load(knowledge, lexicon);
  private final EntityResolver entities = EntityResolver.load(knowledge, lexicon);
  private final StatementExtractor extractor = StatementExtractor.load(lexicon);

  @TestFactory
  Stream<DynamicTest> tells_who_says_what() throws IOException {
    try (var files = Files.list(Path.of("src/test/cases/statement"))) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private void check(Path file) throws IOException {
    var parts = Files.readString(file).split("---\n", 2);
    assertThat(describe(article(parts[0]))).isEqualTo(parts[1].strip());
  }

  private static Article article(String written) {
    Optional<String> headline = Optional.empty();
    var body = written;
    if (written.startsWith(HEADLINE)) {
      var lines = written.split("\n", 2);
      headline = Optional.of(lines[0].substring(HEADLINE.length()));
      body = lines[1];
    }
    return Article.of(
        "case", headline, body.strip(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private String describe(Article article) {
    var text = reader.read(article);
    var resolved = entities.resolve(text, mentions.recognize(text));
    var statements = extractor.extract(text, resolved);
    return statements.stream()
        .map(statement -> describe(statement, statements, text, resolved.byId()))
        .collect(Collectors.joining("\n"));
  }

  private static String describe(
      Statement statement, List<Statement> all, Text text, Map<String, Entity> entities) {
    var content =
        statement.content().stream().map(text::surface).collect(Collectors.joining(" ... "));
    var chain =
        chain(statement, all).stream()
            .map(
                link ->
                    link.stream()
                        .map(id -> entities.get(id).name())
                        .collect(Collectors.joining(" + ")))
            .collect(Collectors.joining(" <- "));
    return String.join(
        " | ",
        chain,
        text.surface(statement.cue()),
        content,
        statement.quotation().name().toLowerCase(Locale.ROOT),
        statement.act().name().toLowerCase(Locale.ROOT));
  }

  private static List<List<String>> chain(Statement statement, List<Statement> all) {
    List<List<String>> chain = new ArrayList<>();
    statement.outer().ifPresent(outer -> chain.addAll(chain(all.get(outer), all)));
    for (int i = statement.relays().size() - 1; i >= 0; i--) {
      chain.add(statement.relays().get(i).speakers());
    }
    chain.add(statement.speakers());
    return chain;
  }
}
