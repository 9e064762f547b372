package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Analysis;
import org.isnad.model.Entities;
import org.isnad.model.Entity;
import org.isnad.model.Event;
import org.isnad.model.Link;
import org.isnad.model.Mention;
import org.isnad.model.Post;
import org.isnad.model.Reference;
import org.isnad.model.Statement;
import org.isnad.model.Text;
import org.isnad.model.TimeExpression;

/** Joins what was read in the sections of a long text: one entity for one name. */
final class Joiner {
  private final Map<String, String> ids = new HashMap<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<List<Integer>> reports = new ArrayList<>();

  /** Takes in a section whose first word is {@code first} in the whole text. */
  void add(Analysis section, int first) {
    Map<String, String> renamed = new HashMap<>();
    for (var entity : section.entities().entities()) {
      renamed.put(entity.id(), id(entity));
    }
    section.entities().entities().forEach(entity -> describe(entity, renamed));
    for (var reference : section.entities().references()) {
      var mention = shifted(reference.mention(), first);
      var meant = renamed(reference.entities(), renamed);
      references.add(new Reference(mention, meant, reference.confidence()));
    }
    section.entities().posts().forEach(post -> posts.add(renamed(post, renamed)));
    int time = times.size();
    section.times().forEach(expression -> times.add(shifted(expression, first)));
    section.events().forEach(event -> events.add(moved(event, first, time, renamed)));
    int statement = statements.size();
    section.statements().forEach(said -> statements.add(moved(said, statement, renamed)));
    for (var reporting : section.reports()) {
      reports.add(reporting.stream().map(i -> i + statement).toList());
    }
  }

  Analysis join(Text text) {
    var all = new Entities(entities, references, posts);
    return new Analysis(text, all, times, events, statements, reports);
  }

  private String id(Entity entity) {
    var fresh = "e" + (ids.size() + 1);
    if (entity.type().isLocal()) {
      ids.put(fresh, fresh);
      return fresh;
    }
    return ids.computeIfAbsent(SameNames.identity(entity), i -> fresh);
  }

  private void describe(Entity entity, Map<String, String> renamed) {
    var id = renamed.getOrDefault(entity.id(), entity.id());
    boolean isNew = id.equals("e" + (entities.size() + 1));
    if (isNew) {
      entities.add(
          new Entity(
              id,
              entity.type(),
              entity.name(),
              entity.known(),
              entity.discriminator(),
              entity.origin().map(origin -> renamed.getOrDefault(origin, origin))));
    }
  }

  private static Mention shifted(Mention mention, int first) {
    return new Mention(
        mention.span(),
        mention.from() + first,
        mention.to() + first,
        mention.phraseFrom() + first,
        mention.phraseTo() + first,
        mention.type(),
        mention.form(),
        mention.name(),
        mention.candidates(),
        mention.rule(),
        mention.confidence());
  }

  private static Post renamed(Post post, Map<String, String> renamed) {
    return new Post(
        renamed.getOrDefault(post.holder(), post.holder()),
        post.title(),
        post.body().map(body -> renamed.getOrDefault(body, body)),
        post.evidence(),
        post.rule(),
        post.confidence());
  }

  private static TimeExpression shifted(TimeExpression time, int first) {
    return new TimeExpression(
        time.span(),
        time.from() + first,
        time.to() + first,
        time.value(),
        time.begin(),
        time.end(),
        time.rule(),
        time.confidence());
  }

  private static Event moved(Event event, int first, int time, Map<String, String> renamed) {
    return new Event(
        event.triggers(),
        event.word() + first,
        event.type(),
        renamed(event.actors(), renamed),
        renamed(event.targets(), renamed),
        renamed(event.places(), renamed),
        event.time().map(i -> i + time),
        event.status(),
        event.tolls(),
        event.modes(),
        event.rule(),
        event.confidence());
  }

  private static Statement moved(Statement said, int statement, Map<String, String> renamed) {
    Optional<Integer> outer = said.outer().map(i -> i + statement);
    return new Statement(
        renamed(said.speakers(), renamed),
        said.relays().stream()
            .map(link -> new Link(renamed(link.speakers(), renamed), link.cue()))
            .toList(),
        said.cue(),
        said.content(),
        said.quotation(),
        said.act(),
        renamed(said.about(), renamed),
        outer,
        said.rule(),
        said.confidence());
  }

  private static List<String> renamed(List<String> ids, Map<String, String> renamed) {
    return ids.stream().map(id -> renamed.getOrDefault(id, id)).distinct().toList();
  }
}
