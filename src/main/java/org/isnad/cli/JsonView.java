package org.isnad.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.isnad.model.Analysis;
import org.isnad.model.Mention;
import org.isnad.model.Span;

/** One JSON object; offsets are Unicode code points into {@code text}, end exclusive. */
final class JsonView implements AnnotationView {
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public void show(Analysis analysis, Appendable out) throws IOException {
    var root = json.createObjectNode();
    root.put("id", analysis.article().id());
    root.put("text", analysis.article().text());
    entities(analysis, root.putArray("entities"));
    posts(analysis, root.putArray("posts"));
    times(analysis, root.putArray("times"));
    statements(analysis, root.putArray("statements"));
    events(analysis, root.putArray("events"));
    out.append(json.writerWithDefaultPrettyPrinter().writeValueAsString(root)).append('\n');
  }

  private static void entities(Analysis analysis, ArrayNode out) {
    for (var entity : analysis.entities().entities()) {
      var node = out.addObject();
      node.put("id", entity.id());
      node.put("type", Summary.lower(entity.type()));
      node.put("name", entity.name());
      entity.known().ifPresent(known -> node.put("key", known.key()));
      var mentions = node.putArray("mentions");
      for (var reference : analysis.entities().references()) {
        boolean shown = reference.mention().form() != Mention.Form.NISBA;
        if (shown && reference.entities().contains(entity.id())) {
          span(analysis, reference.mention().span(), mentions.addArray());
        }
      }
    }
  }

  private static void posts(Analysis analysis, ArrayNode out) {
    for (var post : analysis.entities().posts()) {
      var node = out.addObject();
      node.put("holder", post.holder());
      node.put("title", post.title());
      post.body().ifPresent(body -> node.put("of", body));
    }
  }

  private static void times(Analysis analysis, ArrayNode out) {
    for (var time : analysis.times()) {
      var node = out.addObject();
      span(analysis, time.span(), node.putArray("span"));
      node.put("value", time.value());
    }
  }

  private static void statements(Analysis analysis, ArrayNode out) {
    for (var statement : analysis.statements()) {
      var node = out.addObject();
      var chain = node.putArray("chain");
      for (int i = statement.relays().size() - 1; i >= 0; i--) {
        ids(statement.relays().get(i).speakers(), chain.addArray());
      }
      ids(statement.speakers(), chain.addArray());
      span(analysis, statement.cue(), node.putArray("cue"));
      var content = node.putArray("content");
      statement.content().forEach(part -> span(analysis, part, content.addArray()));
      node.put("quotation", Summary.lower(statement.quotation()));
      node.put("speechAct", Summary.lower(statement.act()));
      ids(statement.about(), node.putArray("about"));
      node.put("rule", statement.rule());
    }
  }

  private static void events(Analysis analysis, ArrayNode out) {
    for (int i = 0; i < analysis.events().size(); i++) {
      var event = analysis.events().get(i);
      ObjectNode node = out.addObject();
      node.put("type", event.type().name());
      var triggers = node.putArray("triggers");
      event.triggers().forEach(trigger -> span(analysis, trigger, triggers.addArray()));
      ids(event.actors(), node.putArray("actors"));
      ids(event.targets(), node.putArray("targets"));
      ids(event.places(), node.putArray("places"));
      event.time().ifPresent(time -> node.put("time", analysis.times().get(time).value()));
      node.put("status", Summary.lower(event.status()));
      var reported = node.putArray("reportedBy");
      analysis.reports().get(i).forEach(reported::add);
      node.put("rule", event.rule());
    }
  }

  private static void ids(List<String> ids, ArrayNode out) {
    ids.forEach(out::add);
  }

  private static void span(Analysis analysis, Span span, ArrayNode out) {
    var text = analysis.article().text();
    int start = text.codePointCount(0, span.start());
    out.add(start).add(start + text.codePointCount(span.start(), span.end()));
  }
}
