package org.isnad.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.isnad.model.Event;
import org.isnad.model.Text;
import org.isnad.model.TimeExpression;
import org.isnad.model.Toll;
import org.isnad.text.TextReader;
import org.isnad.time.TimeTagger;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file under src/test/cases/event: a text of 10 May 2017, and its events as {@code TYPE
 * trigger | actors | targets | places | status}, with the toll where there is one.
 */
class EventCasesTest {
  private static final String WHEN = "when-";
  private static final LocalDate DATE = LocalDate.of(2017, 5, 10);

  private final Lexicon lexicon = Lexicon.load();
  private final KnowledgeBase known = KnowledgeBase.load();
  private final TextReader reader = TextReader.load(lexicon, known::isNameWord);
  private final MentionRecognizer recognizer = MentionRecognizer.load(known, lexicon);
  private final EntityResolver resolver = EntityResolver.load(known, lexicon);
  private final TimeTagger tagger = TimeTagger.load();
  private final EventExtractor extractor = EventExtractor.load(lexicon);

  @TestFactory
  Stream<DynamicTest> reads_who_does_what_to_whom() throws IOException {
    try (var files = Files.list(Path.of("src/test/cases/event"))) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private void check(Path file) throws IOException {
    var parts = Files.readString(file).split("---\n?", 2);
    var text =
        reader.read(
            Article.of(
                "case",
                Optional.empty(),
                parts[0].strip(),
                Optional.of(DATE),
                Optional.empty(),
                Optional.empty()));
    var entities = resolver.resolve(text, recognizer.recognize(text));
    var byId = entities.byId();
    var times = tagger.tag(text);
    boolean when = file.getFileName().toString().startsWith(WHEN);
    var found =
        extractor.extract(text, entities, times).stream()
            .map(event -> when ? when(event, text, times) : line(event, text, byId))
            .collect(Collectors.joining("\n"));
    assertThat(found).isEqualTo(parts[1].strip());
  }

  /** In files whose name begins so, the time of each event is expected. */
  private static String when(Event event, Text text, List<TimeExpression> times) {
    var time = event.time().map(index -> times.get(index).value()).orElse("-");
    return event.type() + " " + text.surface(event.triggers().get(0)) + " | " + time;
  }

  private static String line(Event event, Text text, Map<String, Entity> byId) {
    var line =
        event.type()
            + " "
            + text.surface(event.triggers().get(0))
            + " | "
            + names(event.actors(), byId)
            + " | "
            + names(event.targets(), byId)
            + " | "
            + names(event.places(), byId)
            + " | "
            + event.status().name().toLowerCase(Locale.ROOT);
    return event.tolls().isEmpty() ? line : line + " | " + toll(event.tolls().get(0));
  }

  private static String toll(Toll toll) {
    var least = toll.least().isPresent() ? String.valueOf(toll.least().getAsInt()) : "";
    var most = toll.most().isPresent() ? String.valueOf(toll.most().getAsInt()) : "";
    return toll.harm().name().toLowerCase(Locale.ROOT) + " " + least + ".." + most;
  }

  private static String names(List<String> ids, Map<String, Entity> byId) {
    return ids.stream()
        .map(id -> byId.containsKey(id) ? byId.get(id).name() : id)
        .collect(Collectors.joining("، "));
  }
}
