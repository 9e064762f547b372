package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.MentionRecognizer;
import org.isnad.model.Article;
import org.isnad.model.Entities;
import org.isnad.model.Entity;
import org.isnad.model.Mention;
import org.isnad.model.Post;
import org.isnad.text.TextReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each file under src/test/cases/entity: a text, its entities with their mentions, its posts. */
class EntityCasesTest {
  private final Lexicon lexicon = Lexicon.load();
  private final KnowledgeBase kb = KnowledgeBase.load();
  private final TextReader reader = TextReader.load(lexicon, kb::isNameWord);
  private final MentionRecognizer recognizer = MentionRecognizer.load(kb, lexicon);
  private final EntityResolver resolver = EntityResolver.load(kb, lexicon);

  @TestFactory
  Stream<DynamicTest> tells_whom_mentions_mean() throws IOException {
    try (var files = Files.list(Path.of("src/test/cases/entity"))) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private void check(Path file) throws IOException {
    var parts = Files.readString(file).split("---\n", 2);
    var article =
        Article.of(
            "case",
            Optional.empty(),
            parts[0].strip(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var text = reader.read(article);
    var entities = resolver.resolve(text, recognizer.recognize(text));
    List<String> lines = new ArrayList<>();
    entities.entities().forEach(entity -> lines.add(line(entity, entities)));
    entities.posts().forEach(post -> lines.add(line(post, entities)));
    assertThat(String.join("\n", lines)).isEqualTo(parts[1].strip());
  }

  private static String line(Entity entity, Entities entities) {
    var mentions =
        entities.references().stream()
            .filter(reference -> reference.entities().contains(entity.id()))
            .map(reference -> reference.mention())
            .map(EntityCasesTest::words)
            .collect(Collectors.joining(" "));
    var apart = entity.discriminator().map(word -> "~" + word).orElse("");
    return entity.type() + " " + entity.name() + apart + ": " + mentions;
  }

  private static String words(Mention mention) {
    return switch (mention.form()) {
      case NAME -> "[" + mention.name() + "]";
      case DESCRIPTION -> "(" + mention.name() + ")";
      case NISBA -> "{" + mention.name() + "}";
    };
  }

  private static String line(Post post, Entities entities) {
    var byId = entities.byId();
    var body = post.body().map(id -> byId.get(id).name()).orElse("-");
    return "POST " + byId.get(post.holder()).name() + ", " + post.title() + ", " + body;
  }
}
