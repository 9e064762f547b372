package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a request says of its body beside it. Not read by the servlet's own means, which would take
 * the body for a form.
 */
final class Said {
  private static final int BAD = 400;
  private static final String NAME = "name";
  private static final Set<String> FIELDS =
      Set.of("id", "title", "date", "publisher", "url", "language");
  private static final Pattern FILE_NAME =
      Pattern.compile("filename\\s*=\\s*\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);

  private final Map<String, String> parameters = new HashMap<>();
  private final Optional<String> disposition;

  /**
   * Reads the query of a request.
   *
   * @throws Refusal where it says what nobody would read
   */
  Said(HttpServletRequest request) {
    this.disposition = Optional.ofNullable(request.getHeader("Content-Disposition"));
    var query = Optional.ofNullable(request.getQueryString()).orElse("");
    for (var pair : query.split("&")) {
      int equals = pair.indexOf('=');
      var key = decode(equals < 0 ? pair : pair.substring(0, equals));
      if (!key.isEmpty()) {
        if (!FIELDS.contains(key) && !key.equals(NAME)) {
          throw new Refusal(BAD, key + ": no parameter; name " + String.join(" ", FIELDS));
        }
        parameters.put(key, equals < 0 ? "" : decode(pair.substring(equals + 1)));
      }
    }
  }

  private static String decode(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw new Refusal(BAD, encoded + ": not encoded as a query is.");
    }
  }

  /** Without the folder that some send with it. */
  Optional<String> fileName() {
    return Optional.ofNullable(parameters.get(NAME))
        .or(() -> disposition.map(FILE_NAME::matcher).filter(m -> m.find()).map(m -> m.group(1)))
        .map(path -> path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))
        .filter(name -> !name.isBlank());
  }

  /** What is said of a text or page: id, title, date and so on. */
  Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>(parameters);
    fields.remove(NAME);
    return fields;
  }
}
