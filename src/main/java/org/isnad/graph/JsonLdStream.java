package org.isnad.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** JSON-LD 1.1: one object a graph, in it one object a subject. */
final class JsonLdStream implements GraphStream {
  private final JsonGenerator json;

  JsonLdStream(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    for (var prefix : new TreeMap<>(Vocabulary.PREFIXES).entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
  }

  @Override
  public void write(Node graph, List<Triple> triples) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", graph.getURI());
    json.writeArrayFieldStart("@graph");
    for (var subject : GraphStream.bySubject(triples)) {
      subject(subject);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void subject(List<Triple> triples) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", triples.get(0).getSubject().getURI());
    Map<Node, List<Node>> byPredicate =
        triples.stream()
            .collect(
                Collectors.groupingBy(
                    Triple::getPredicate,
                    LinkedHashMap::new,
                    Collectors.mapping(Triple::getObject, Collectors.toList())));
    for (var values : byPredicate.entrySet()) {
      values(values.getKey(), values.getValue());
    }
    json.writeEndObject();
  }

  private void values(Node predicate, List<Node> objects) throws IOException {
    boolean types = predicate.equals(Vocabulary.TYPE);
    json.writeArrayFieldStart(types ? "@type" : Vocabulary.compact(predicate));
    for (var object : objects) {
      if (types) {
        json.writeString(Vocabulary.compact(object));
      } else {
        value(object);
      }
    }
    json.writeEndArray();
  }

  private void value(Node object) throws IOException {
    if (object.isLiteral() && object.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      json.writeString(object.getLiteralLexicalForm());
      return;
    }
    json.writeStartObject();
    if (object.isURI()) {
      json.writeStringField("@id", object.getURI());
    } else {
      json.writeStringField("@value", object.getLiteralLexicalForm());
      if (object.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@type", object.getLiteralDatatypeURI());
      } else {
        json.writeStringField("@language", object.getLiteralLanguage());
      }
    }
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}
