package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/**
 * The types that an answer can have, the first where the client does not care.
 *
 * @param types media types, each with its short name
 */
record AnswerType(String what, List<Named> types) {
  private static final int NOT_ACCEPTABLE = 406;

  /** A media type and what {@code ?format=} calls it. */
  record Named(String name, String type) {}

  static final AnswerType ROWS =
      of(
          "A table",
          "json application/sparql-results+json",
          "xml application/sparql-results+xml",
          "csv text/csv",
          "tsv text/tab-separated-values",
          "text text/plain",
          "json application/json",
          "xml application/xml",
          "xml text/xml");

  static final AnswerType GRAPH =
      of(
          "A graph",
          "turtle text/turtle",
          "ntriples application/n-triples",
          "jsonld application/ld+json",
          "rdfxml application/rdf+xml",
          "trig application/trig",
          "nquads application/n-quads",
          "ttl text/turtle",
          "nt application/n-triples",
          "json application/ld+json",
          "xml application/rdf+xml",
          "text text/turtle",
          "jsonld application/json",
          "turtle application/x-turtle",
          "ntriples text/plain");

  /** A page for people, or the graph that it is of. */
  static final AnswerType PAGE =
      new AnswerType(
          "This",
          Stream.concat(
                  GRAPH.types().stream().filter(type -> !type.type().equals("text/plain")),
                  Stream.of(new Named("html", "text/html")))
              .toList());

  /** An article, which may be had as JSON that is no RDF. */
  static final AnswerType ARTICLE =
      new AnswerType(
          "This",
          Stream.concat(
                  PAGE.types().stream()
                      .filter(type -> !type.name().equals("json"))
                      .filter(type -> !type.type().equals("application/json")),
                  Stream.of(new Named("json", "application/json")))
              .toList());

  AnswerType {
    types = List.copyOf(types);
  }

  private static AnswerType of(String what, String... types) {
    return new AnswerType(
        what,
        Arrays.stream(types)
            .map(type -> type.split(" "))
            .map(words -> new Named(words[0], words[1]))
            .toList());
  }

  /** What {@code ?format=} asks for, else what Accept does. */
  String choose(HttpServletRequest request) {
    var format = Optional.ofNullable(request.getParameter("format"));
    var output = format.or(() -> Optional.ofNullable(request.getParameter("output")));
    if (output.isPresent()) {
      return named(output.get())
          .orElseThrow(() -> refused("There is no format " + output.get() + " for it"));
    }
    var accept = Optional.ofNullable(request.getHeader("Accept")).orElse("*/*");
    return accepted(accept).orElseThrow(() -> refused("Nothing that Accept names is there"));
  }

  private Refusal refused(String why) {
    return new Refusal(NOT_ACCEPTABLE, why + ". " + what + " can be had as " + names() + ".");
  }

  Optional<String> accepted(String accept) {
    var offered = types.stream().map(Named::type).distinct().toArray(String[]::new);
    return Optional.ofNullable(AcceptList.match(new AcceptList(accept), AcceptList.create(offered)))
        .map(MediaType::getContentTypeStr);
  }

  Optional<String> named(String format) {
    var name = format.strip().toLowerCase(Locale.ROOT);
    return types.stream()
        .filter(type -> type.name().equals(name) || type.type().equals(name))
        .findFirst()
        .map(Named::type);
  }

  private String names() {
    Map<String, String> first =
        types.stream().collect(Collectors.toMap(Named::type, Named::name, (a, b) -> a));
    Set<String> names = new LinkedHashSet<>();
    types.forEach(type -> names.add(first.getOrDefault(type.type(), type.name())));
    return String.join(", ", names);
  }
}
