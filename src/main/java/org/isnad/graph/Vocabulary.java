package org.isnad.graph;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.EntityType;
import org.isnad.model.EventType;
import org.isnad.model.Quotation;
import org.isnad.model.SpeechAct;
import org.isnad.model.Status;

/**
 * The classes and properties that a graph is written with; {@code ontology/isnad.ttl} says what
 * each means.
 */
public final class Vocabulary {
  static {
    // Jena's own vocabularies can't be loaded first: they are used by what it then starts.
    JenaSystem.init();
  }

  public static final String ISNAD = "https://w3id.org/isnad/ns#";
  static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
  static final String ORG = "http://www.w3.org/ns/org#";
  static final String SCHEMA = "https://schema.org/";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String GEO = "http://www.opengis.net/ont/geosparql#";
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  public static final Node TYPE = RDF.type.asNode();
  public static final Node SAME_AS = OWL.sameAs.asNode();

  public static final Node ARTICLE = isnad("Article");
  static final Node IN_ARTICLE = isnad("article");
  static final Node EXTRACTION = isnad("Extraction");
  public static final Node EXTRACTED_BY = isnad("extractedBy");
  public static final Node PROGRAM_VERSION = isnad("programVersion");
  public static final Node RULES_VERSION = isnad("rulesVersion");
  public static final Node SAME_TEXT = isnad("sameText");
  public static final Node SHA256 = isnad("sha256");
  static final Node SPAN = isnad("Span");
  static final Node MENTION = isnad("Mention");
  static final Node NOMINAL_MENTION = isnad("NominalMention");
  public static final Node EVIDENCE = isnad("evidence");
  public static final Node CONFIDENCE = isnad("confidence");
  public static final Node RULE = isnad("rule");
  public static final Node STATEMENT = isnad("Statement");
  public static final Node NARRATION = isnad("Narration");
  public static final Node RELAY = isnad("Relay");
  public static final Node SPEAKER = isnad("speaker");
  public static final Node VIA = isnad("via");
  static final Node RELAYED_BY = isnad("relayedBy");
  static final Node CHAIN_LENGTH = isnad("chainLength");
  public static final Node CONTENT = isnad("content");
  public static final Node CUE = isnad("cue");
  public static final Node QUOTATION = isnad("quotation");
  public static final Node SPEECH_ACT = isnad("speechAct");
  public static final Node REPORTS = isnad("reports");
  public static final Node ABOUT = isnad("about");
  public static final Node EVENT = isnad("Event");
  public static final Node ACTOR = isnad("actor");
  public static final Node TARGET = isnad("target");
  public static final Node PLACE = isnad("place");
  public static final Node TIME = isnad("time");
  public static final Node DATE = isnad("date");
  public static final Node STATUS = isnad("status");
  public static final Node MODE = isnad("mode");
  static final Node TIME_EXPRESSION = isnad("TimeExpression");
  public static final Node VALUE = isnad("value");
  static final Node BEGIN = isnad("begin");
  static final Node END = isnad("end");
  public static final Node AGENT = isnad("Agent");
  public static final Node BELONGS_TO = isnad("belongsTo");
  public static final Node LOCATED_IN = isnad("locatedIn");
  public static final Node COUNTRY_CODE = isnad("countryCode");

  static final Node CONTEXT = iri(NIF, "Context");
  public static final Node IS_STRING = iri(NIF, "isString");
  public static final Node BEGIN_INDEX = iri(NIF, "beginIndex");
  public static final Node END_INDEX = iri(NIF, "endIndex");
  public static final Node ANCHOR_OF = iri(NIF, "anchorOf");
  static final Node REFERENCE_CONTEXT = iri(NIF, "referenceContext");
  static final Node IDENT_REF = iri(ITSRDF, "taIdentRef");

  public static final Node MEMBERSHIP = iri(ORG, "Membership");
  public static final Node MEMBER = iri(ORG, "member");
  public static final Node ORGANIZATION = iri(ORG, "organization");
  public static final Node HOLDS_ROLE = iri(ORG, "role");
  static final Node ROLE = iri(ORG, "Role");

  static final Node NEWS_ARTICLE = iri(SCHEMA, "NewsArticle");
  public static final Node IDENTIFIER = iri(SCHEMA, "identifier");
  public static final Node HEADLINE = iri(SCHEMA, "headline");
  public static final Node DATE_PUBLISHED = iri(SCHEMA, "datePublished");
  public static final Node URL = iri(SCHEMA, "url");
  public static final Node PUBLISHER = iri(SCHEMA, "publisher");
  public static final Node IN_LANGUAGE = iri(SCHEMA, "inLanguage");

  public static final Node PREF_LABEL = iri(SKOS, "prefLabel");
  public static final Node ALT_LABEL = iri(SKOS, "altLabel");
  static final Node HIDDEN_LABEL = iri(SKOS, "hiddenLabel");

  static final Node ACTIVITY = iri(PROV, "Activity");
  static final Node USED = iri(PROV, "used");

  public static final Node HAS_GEOMETRY = iri(GEO, "hasGeometry");
  static final Node GEOMETRY = iri(GEO, "Geometry");
  public static final Node AS_WKT = iri(GEO, "asWKT");
  static final String WKT_LITERAL = GEO + "wktLiteral";

  /** The prefixes that Turtle, TriG, JSON-LD and RDF/XML are written with. */
  public static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("isnad", ISNAD),
          Map.entry("nif", NIF),
          Map.entry("itsrdf", ITSRDF),
          Map.entry("org", ORG),
          Map.entry("schema", SCHEMA),
          Map.entry("skos", SKOS),
          Map.entry("prov", PROV),
          Map.entry("geo", GEO),
          Map.entry("wd", WIKIDATA),
          Map.entry("owl", OWL.getURI()),
          Map.entry("rdf", RDF.getURI()),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

  private static final Map<String, String> NAMESPACES =
      PREFIXES.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private static final Map<Enum<?>, String> NAMES = names();
  private static final Map<Enum<?>, Node> TERMS =
      NAMES.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> isnad(e.getValue())));

  private Vocabulary() {}

  public static Node isnad(String name) {
    return iri(ISNAD, name);
  }

  /**
   * The term for a constant of the model: {@code CLAIMS_RESPONSIBILITY} is
   * isnad:ClaimsResponsibility.
   */
  static Node isnad(Enum<?> constant) {
    var term = TERMS.get(constant);
    return term == null ? isnad(localName(constant)) : term;
  }

  static String localName(Enum<?> constant) {
    var name = NAMES.get(constant);
    return name == null ? camelCase(constant.name()) : name;
  }

  private static Map<Enum<?>, String> names() {
    return Stream.<Enum<?>[]>of(
            EntityType.values(),
            EventType.values(),
            Status.values(),
            SpeechAct.values(),
            Quotation.values())
        .flatMap(Stream::of)
        .collect(Collectors.toUnmodifiableMap(constant -> constant, c -> camelCase(c.name())));
  }

  /** {@code claims_responsibility} and {@code claims-responsibility} as ClaimsResponsibility. */
  static String camelCase(String name) {
    var camel = new StringBuilder();
    for (var word : name.split("[_-]")) {
      if (!word.isEmpty()) {
        camel.append(Character.toUpperCase(word.charAt(0)));
        camel.append(word.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    return camel.toString();
  }

  /** A term of these vocabularies as {@code prefix:name}; any other IRI as it is. */
  static String compact(Node term) {
    var iri = term.getURI();
    int name = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    return NAMESPACES.containsKey(iri.substring(0, name))
        ? NAMESPACES.get(iri.substring(0, name)) + ":" + iri.substring(name)
        : iri;
  }

  private static Node iri(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }
}
