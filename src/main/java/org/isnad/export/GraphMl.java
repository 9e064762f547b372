package org.isnad.export;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes GraphML. Attributes are declared with their types; an empty one is left out. */
final class GraphMl {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String STRING = "string";
  private static final String DOUBLE = "double";

  private static final List<String> OF_NODES =
      List.of("label", "label_en", "class", "wikidata", "geonames", "country");
  private static final List<String> MEASURED = List.of("latitude", "longitude");
  private static final List<String> OF_EDGES =
      List.of("kind", "type", "mode", "status", "date", "role", "content", "article", "id");

  private final XMLStreamWriter xml;
  private long edges;

  GraphMl(OutputStream out) throws XMLStreamException {
    this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
  }

  void begin() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    line();
    for (var name : OF_NODES) {
      declare("node", name, STRING);
    }
    for (var name : MEASURED) {
      declare("node", name, DOUBLE);
    }
    for (var name : OF_EDGES) {
      declare("edge", name, STRING);
    }
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "isnad");
    xml.writeAttribute("edgedefault", "directed");
    line();
  }

  void node(Described entity) throws XMLStreamException {
    xml.writeStartElement("node");
    xml.writeAttribute("id", clean(entity.iri()));
    Map<String, String> values = new LinkedHashMap<>();
    values.put("label", entity.name());
    values.put("label_en", entity.english());
    values.put("class", entity.kind());
    values.put("wikidata", entity.wikidata());
    values.put("geonames", entity.geonames());
    values.put("country", entity.country());
    values.put("latitude", entity.latitude());
    values.put("longitude", entity.longitude());
    for (var value : values.entrySet()) {
      value("node", value.getKey(), value.getValue());
    }
    xml.writeEndElement();
    line();
  }

  void edge(Tie tie, String article) throws XMLStreamException {
    xml.writeStartElement("edge");
    xml.writeAttribute("id", "e" + ++edges);
    xml.writeAttribute("source", clean(tie.from().toString()));
    xml.writeAttribute("target", clean(tie.to().toString()));
    for (var name : OF_EDGES) {
      var value =
          switch (name) {
            case "kind" -> tie.kind();
            case "article" -> article;
            default -> tie.values().getOrDefault(name, "");
          };
      value("edge", name, value);
    }
    xml.writeEndElement();
    line();
  }

  void end() throws XMLStreamException {
    xml.writeEndElement();
    line();
    xml.writeEndElement();
    line();
    xml.writeEndDocument();
    xml.flush();
  }

  private void declare(String of, String name, String type) throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", key(of, name));
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
    line();
  }

  private void value(String of, String name, String value) throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", key(of, name));
      xml.writeCharacters(clean(value));
      xml.writeEndElement();
    }
  }

  /** Nodes and edges have keys of their own: some readers mix up those of one name. */
  private static String key(String of, String name) {
    return of + "-" + name;
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** XML has no place for most control characters: each becomes the mark of what is unreadable. */
  private static String clean(String text) {
    return text.codePoints().allMatch(GraphMl::isXml)
        ? text
        : text.codePoints()
            .map(c -> isXml(c) ? c : '\uFFFD')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c <= '\uD7FF')
        || (c >= '\uE000' && c <= '\uFFFD')
        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}
