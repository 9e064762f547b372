package org.isnad.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Things, words and articles as an assistant is told of them. Inside a transaction.
 *
 * <p>A statement's chain begins with whoever said it first; its last link is nearest the reader.
 */
final class Told {
  private static final String LABEL = "skos:prefLabel";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Facts facts;

  Told(Facts facts) {
    this.facts = facts;
  }

  static ObjectNode empty() {
    return JSON.createObjectNode();
  }

  /** What it is called, and its classes. */
  ObjectNode thing(Node node) {
    var told = empty();
    if (!node.isURI()) {
      return told.put("label", Facts.text(node));
    }
    told.put("iri", node.getURI());
    facts.text(node, LABEL, "ar").ifPresent(label -> told.put("label_ar", label));
    facts.text(node, LABEL, "en").ifPresent(label -> told.put("label_en", label));
    return told.set("kinds", texts(facts.kinds(node)));
  }

  static ArrayNode texts(List<String> texts) {
    var told = JSON.createArrayNode();
    texts.forEach(told::add);
    return told;
  }

  ArrayNode things(List<Node> nodes) {
    var told = JSON.createArrayNode();
    nodes.forEach(node -> told.add(thing(node)));
    return told;
  }

  /** Words of an article, and where they stand: code points, the end exclusive. */
  ObjectNode span(Node span) {
    var told = empty().put("iri", span.getURI());
    facts.text(span, "nif:anchorOf").ifPresent(words -> told.put("words", words));
    facts.text(span, "nif:beginIndex").ifPresent(at -> told.put("begin", Integer.parseInt(at)));
    facts.text(span, "nif:endIndex").ifPresent(at -> told.put("end", Integer.parseInt(at)));
    return told;
  }

  ArrayNode spans(List<Node> spans) {
    var told = JSON.createArrayNode();
    spans.forEach(span -> told.add(span(span)));
    return told;
  }

  ObjectNode article(Node article) {
    var told = empty().put("iri", article.getURI());
    text(told, "title", article, "schema:headline");
    facts.one(article, "schema:publisher").ifPresent(o -> told.set("outlet", thing(o)));
    text(told, "date", article, "schema:datePublished");
    text(told, "url", article, "schema:url");
    return told;
  }

  private void text(ObjectNode told, String name, Node subject, String property) {
    facts.text(subject, property).ifPresent(text -> told.put(name, text));
  }

  private void term(ObjectNode told, String name, Node subject, String property) {
    facts.text(subject, property).ifPresent(term -> told.put(name, Facts.local(term)));
  }

  /** Who said it, through whom it is known, where it stands. */
  ObjectNode statement(Node statement) {
    var told = empty().put("iri", statement.getURI());
    text(told, "content", statement, "isnad:content");
    told.put("narration", facts.is(statement, "isnad:Narration"));
    term(told, "speech_act", statement, "isnad:speechAct");
    term(told, "quotation", statement, "isnad:quotation");
    told.set("chain", chain(statement));
    told.set("evidence", spans(facts.all(statement, "isnad:evidence")));
    told.set("about", things(facts.all(statement, "isnad:about")));
    var events = told.putArray("reports");
    facts.all(statement, "isnad:reports").forEach(event -> events.add(event(event)));
    number(told, "confidence", statement);
    text(told, "rule", statement, "isnad:rule");
    told.set("article", article(Facts.article(statement)));
    return told;
  }

  private void number(ObjectNode told, String name, Node subject) {
    facts.text(subject, "isnad:" + name).ifPresent(value -> told.put(name, new BigDecimal(value)));
  }

  private ArrayNode chain(Node statement) {
    var chain = JSON.createArrayNode();
    Set<Node> seen = new HashSet<>();
    var next = new ArrayDeque<>(List.of(statement));
    for (var link = next.poll(); link != null; link = next.poll()) {
      if (seen.add(link)) {
        chain.add(link(link, chain.size() + 1));
        next.addAll(facts.all(link, "isnad:via"));
      }
    }
    return chain;
  }

  private ObjectNode link(Node link, int step) {
    var told = empty().put("step", step).put("iri", link.getURI());
    told.set("speakers", things(facts.all(link, "isnad:speaker")));
    told.set("cue", spans(facts.all(link, "isnad:cue")));
    return told;
  }

  private ObjectNode event(Node event) {
    var told = empty().put("iri", event.getURI());
    told.set("kinds", texts(facts.kinds(event)));
    term(told, "status", event, "isnad:status");
    told.set("actors", things(facts.all(event, "isnad:actor")));
    told.set("targets", things(facts.all(event, "isnad:target")));
    told.set("places", things(facts.all(event, "isnad:place")));
    text(told, "date", event, "isnad:date");
    told.set("evidence", spans(facts.all(event, "isnad:evidence")));
    return told;
  }

  /** An office, with who holds it and where that is said. */
  ObjectNode post(Node post) {
    var told = empty().put("iri", post.getURI());
    told.set("holders", things(facts.all(post, "org:member")));
    told.set("roles", things(facts.all(post, "org:role")));
    told.set("bodies", things(facts.all(post, "org:organization")));
    told.set("evidence", spans(facts.all(post, "isnad:evidence")));
    told.set("article", article(Facts.article(post)));
    return told;
  }

  /** What a knowledge base or an article says of a thing itself. */
  ObjectNode entity(Node entity) {
    var told = thing(entity);
    told.set("names", things(facts.all(entity, "skos:altLabel")));
    told.set("same_as", texts(iris(facts.all(entity, "owl:sameAs"))));
    told.set("located_in", things(facts.all(entity, "isnad:locatedIn")));
    text(told, "country_code", entity, "isnad:countryCode");
    point(entity).ifPresent(wkt -> told.put("point", wkt));
    return told;
  }

  private Optional<String> point(Node entity) {
    return facts.one(entity, "geo:hasGeometry").flatMap(at -> facts.text(at, "geo:asWKT"));
  }

  private static List<String> iris(List<Node> nodes) {
    return nodes.stream().filter(Node::isURI).map(Node::getURI).toList();
  }
}
