package org.isnad.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.model.Analysis;
import org.isnad.model.Article;
import org.isnad.model.Entities;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Event;
import org.isnad.model.EventType;
import org.isnad.model.KnownEntity;
import org.isnad.model.Link;
import org.isnad.model.Mention;
import org.isnad.model.Post;
import org.isnad.model.Quotation;
import org.isnad.model.Reference;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.SpeechAct;
import org.isnad.model.Statement;
import org.isnad.model.Status;
import org.isnad.model.Text;
import org.isnad.model.TimeExpression;
import org.isnad.model.Toll;

/** An analysis put together by hand, from words of the text instead of offsets. */
final class HandMade {
  static final LocalDate DAY = LocalDate.of(2016, 3, 5);

  private final Article article;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<List<Integer>> reports = new ArrayList<>();

  HandMade(Article article) {
    this.article = article;
  }

  static HandMade of(String id, String headline, String body) {
    return new HandMade(
        Article.of(
            id,
            Optional.of(headline),
            body,
            Optional.of(DAY),
            Optional.of("https://example.org/a?b=1&c=2"),
            Optional.of("صحيفة الأمل")));
  }

  Span span(String words) {
    int start = article.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  HandMade entity(String id, EntityType type, String name) {
    entities.add(new Entity(id, type, name, Optional.empty(), Optional.empty(), Optional.empty()));
    return this;
  }

  HandMade entity(Entity entity) {
    entities.add(entity);
    return this;
  }

  HandMade known(String id, KnownEntity known) {
    entities.add(
        new Entity(
            id,
            known.type(),
            known.label(),
            Optional.of(known),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  HandMade mention(String words, Mention.Form form, String... ids) {
    var mention =
        new Mention(
            span(words), 0, 1, 0, 1, EntityType.PERSON, form, words, List.of(), "names", 0.9);
    references.add(new Reference(mention, List.of(ids), 0.9));
    return this;
  }

  HandMade post(String holder, String title, String body, String evidence) {
    posts.add(
        new Post(holder, title, Optional.of(body), List.of(span(evidence)), "title-name", 0.8));
    return this;
  }

  HandMade time(String words, String value) {
    times.add(
        new TimeExpression(
            span(words), 0, 1, value, Optional.of(DAY), Optional.of(DAY), "weekday", 0.75));
    return this;
  }

  HandMade statement(
      String speaker, List<Link> relays, String cue, String content, Optional<Integer> outer) {
    statements.add(
        new Statement(
            List.of(speaker),
            relays,
            span(cue),
            List.of(span(content)),
            Quotation.INDIRECT,
            SpeechAct.ASSERTS,
            List.of(),
            outer,
            "verb-that",
            0.9));
    return this;
  }

  HandMade event(String trigger, EventType type, String actor, String target, Integer... told) {
    events.add(
        new Event(
            List.of(span(trigger)),
            0,
            type,
            List.of(actor),
            List.of(target),
            List.of(),
            times.isEmpty() ? Optional.empty() : Optional.of(0),
            Status.OCCURRED,
            List.of(new Toll(Toll.Harm.KILLED, OptionalInt.of(3), OptionalInt.empty())),
            List.of("aerial"),
            "verb-subject-object",
            0.6));
    reports.add(List.of(told));
    return this;
  }

  HandMade post(JsonNode post) {
    posts.add(
        new Post(
            GraphCase.text(post, "holder"),
            GraphCase.text(post, "title"),
            GraphCase.optional(post, "body"),
            spans(post, "evidence"),
            "post",
            0.8));
    return this;
  }

  HandMade time(JsonNode time) {
    times.add(
        new TimeExpression(
            span(GraphCase.text(time, "words")),
            0,
            1,
            GraphCase.text(time, "value"),
            GraphCase.optional(time, "begin").map(LocalDate::parse),
            GraphCase.optional(time, "end").map(LocalDate::parse),
            "time",
            0.8));
    return this;
  }

  HandMade statement(JsonNode statement) {
    var outer = GraphCase.optional(statement, "outer").map(Integer::valueOf);
    var relays =
        GraphCase.nodes(statement.path("relays")).stream()
            .map(r -> link(GraphCase.text(r, "speaker"), GraphCase.text(r, "cue")))
            .toList();
    statements.add(
        new Statement(
            List.of(GraphCase.strings(statement, "speaker")),
            relays,
            span(GraphCase.text(statement, "cue")),
            spans(statement, "content"),
            GraphCase.constant(Quotation.class, statement, "quotation", Quotation.INDIRECT),
            GraphCase.constant(SpeechAct.class, statement, "act", SpeechAct.ASSERTS),
            List.of(GraphCase.strings(statement, "about")),
            outer,
            "statement",
            0.8));
    return this;
  }

  HandMade event(JsonNode event) {
    events.add(
        new Event(
            spans(event, "trigger"),
            0,
            GraphCase.constant(EventType.class, event, "type", EventType.ASSAULT),
            List.of(GraphCase.strings(event, "actor")),
            List.of(GraphCase.strings(event, "target")),
            List.of(GraphCase.strings(event, "place")),
            GraphCase.optional(event, "time").map(Integer::valueOf),
            GraphCase.constant(Status.class, event, "status", Status.OCCURRED),
            GraphCase.nodes(event.path("toll")).stream().map(HandMade::toll).toList(),
            List.of(GraphCase.strings(event, "mode")),
            "event",
            0.8));
    reports.add(GraphCase.nodes(event.path("in")).stream().map(JsonNode::asInt).toList());
    return this;
  }

  private static Toll toll(JsonNode toll) {
    var least = GraphCase.optional(toll, "least").map(Integer::parseInt);
    var most = GraphCase.optional(toll, "most").map(Integer::parseInt);
    return new Toll(
        GraphCase.constant(Toll.Harm.class, toll, "harm", Toll.Harm.KILLED),
        least.map(OptionalInt::of).orElse(OptionalInt.empty()),
        most.map(OptionalInt::of).orElse(OptionalInt.empty()));
  }

  private List<Span> spans(JsonNode node, String name) {
    return Arrays.stream(GraphCase.strings(node, name)).map(this::span).toList();
  }

  Link link(String speaker, String cue) {
    return new Link(List.of(speaker), span(cue));
  }

  Analysis analysis() {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (var line : article.text().split("\n")) {
      if (!line.isEmpty()) {
        var span = new Span(start, start + line.length());
        sentences.add(new Sentence(sentences.size(), span, 0, 0, sentences.size(), start == 0));
      }
      start += line.length() + 1;
    }
    return new Analysis(
        new Text(article, sentences, List.of()),
        new Entities(entities, references, posts),
        times,
        events,
        statements,
        reports);
  }
}
