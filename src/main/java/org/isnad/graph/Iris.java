package org.isnad.graph;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.isnad.model.EntityType;

/** Mints the IRIs of a graph below one base; the same name gives the same IRI everywhere. */
public final class Iris {
  public static final String DEFAULT_BASE = "https://w3id.org/isnad/data/";

  private final String base;

  /** A base without a slash at its end is given one. */
  public Iris(String base) {
    if (!isBase(base)) {
      throw new IllegalArgumentException("not an absolute IRI without query and fragment: " + base);
    }
    this.base = base.endsWith("/") ? base : base + "/";
  }

  private static boolean isBase(String base) {
    try {
      return base.indexOf('#') < 0 && base.indexOf('?') < 0 && IRIx.create(base).isAbsolute();
    } catch (IRIException malformed) {
      return false;
    }
  }

  public String base() {
    return base;
  }

  /** The article, and the graph that holds what was read out of it. */
  public Node article(String id) {
    return node(base + "article/" + IriPart.escape(id));
  }

  /** How {@link #entities} is written at the end of a line of N-Quads. */
  public String endOfEntityLine() {
    return " <" + entities().getURI() + "> .";
  }

  /** The graph that describes the entities of all articles. */
  public Node entities() {
    return node(base + "entities");
  }

  /** The graph that describes the data set. */
  public Node about() {
    return node(base + "about");
  }

  /** The graph that links articles which carry the same text. */
  public Node sameText() {
    return node(base + "same-text");
  }

  /** An entity of the knowledge base, by its key. */
  public Node known(String key) {
    return node(base + "entity/" + IriPart.escape(key));
  }

  /** An entity that the knowledge base does not have. */
  Node unknown(EntityType type, String name, Optional<String> discriminator) {
    return node(
        base
            + "entity/"
            + Vocabulary.localName(type).toLowerCase(Locale.ROOT)
            + "/"
            + IriPart.escape(IriPart.name(name))
            + discriminator.map(d -> "~" + IriPart.escape(IriPart.name(d))).orElse(""));
  }

  /** Any text as a segment of an IRI: {@code a b} is {@code a%20b}. */
  public static String segment(String text) {
    return IriPart.escape(text);
  }

  Node role(String title) {
    return node(base + "role/" + IriPart.escape(IriPart.words(title)));
  }

  /** A part of an article, or of an entity. */
  static Node part(Node whole, String path) {
    return node(whole.getURI() + path);
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
