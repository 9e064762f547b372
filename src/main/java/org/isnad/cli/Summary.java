package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.model.Analysis;
import org.isnad.model.Entity;
import org.isnad.model.Event;
import org.isnad.model.Post;
import org.isnad.model.Statement;

/** What an analysis says, in lines for people: chains, events, posts. */
final class Summary {
  private final Analysis analysis;
  private final Map<String, Entity> entities;

  Summary(Analysis analysis) {
    this.analysis = analysis;
    this.entities = analysis.entities().byId();
  }

  String name(String id) {
    var entity = entities.get(id);
    return entity == null ? id : entity.name();
  }

  String names(List<String> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining(" + "));
  }

  /** The source nearest the reader first: {@code والاه ← مصدر أمني}. */
  String chain(Statement statement) {
    List<String> links = new ArrayList<>();
    for (int i = statement.relays().size() - 1; i >= 0; i--) {
      links.add(names(statement.relays().get(i).speakers()));
    }
    links.add(names(statement.speakers()));
    return String.join(" ← ", links);
  }

  String content(Statement statement) {
    return statement.content().stream()
        .map(span -> analysis.text().surface(span).replace('\n', ' '))
        .collect(Collectors.joining(" … "));
  }

  String event(Event event) {
    var line = new StringBuilder();
    line.append(event.type()).append(' ');
    line.append(analysis.text().surface(event.triggers().get(0)));
    line.append(" (").append(lower(event.status())).append(')');
    part(line, "actor", event.actors());
    part(line, "target", event.targets());
    part(line, "place", event.places());
    event.time().ifPresent(i -> line.append("  time: ").append(analysis.times().get(i).value()));
    for (var toll : event.tolls()) {
      line.append("  ").append(lower(toll.harm())).append(": ");
      toll.least().ifPresent(line::append);
      if (toll.least().isEmpty() || toll.most().isEmpty()) {
        line.append("…");
      } else if (toll.least().getAsInt() != toll.most().getAsInt()) {
        line.append('–');
      }
      if (!toll.least().equals(toll.most())) {
        toll.most().ifPresent(line::append);
      }
    }
    return line.toString();
  }

  String post(Post post) {
    return name(post.holder())
        + ": "
        + post.title()
        + post.body().map(b -> ", " + name(b)).orElse("");
  }

  private void part(StringBuilder line, String role, List<String> ids) {
    if (!ids.isEmpty()) {
      line.append("  ").append(role).append(": ").append(names(ids));
    }
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
