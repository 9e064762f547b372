package org.isnad.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;

/** Where an IRI leads: to a page of this server where there is one, else to itself. */
public final class Links {
  private static final String TERMS = "/ns";
  private static final int HEXADECIMAL = 16;

  private final Iris iris;

  public Links(Iris iris) {
    this.iris = iris;
  }

  String to(String iri) {
    if (iri.startsWith(iris.base())) {
      return "/" + iri.substring(iris.base().length());
    }
    if (iri.startsWith(Vocabulary.ISNAD)) {
      return TERMS + "#" + iri.substring(Vocabulary.ISNAD.length());
    }
    return iri.matches("https?://.*") ? iri : "";
  }

  /** The editor with a query in it. */
  static String editor(String query) {
    return "/sparql#query=" + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * The IRI that a path of this server stands for: percent signs stay where the IRI has them, and
   * go where they only carry Arabic. What no IRI of ours holds, such as a direction mark, is
   * encoded in both.
   *
   * @param path as the browser sent it
   */
  public String iri(String path) {
    var iri = new StringBuilder(iris.base());
    var rest = path.substring(1);
    for (int i = 0; i < rest.length(); ) {
      int end = i;
      while (end + 2 < rest.length() && isCarrier(rest, end)) {
        end += 3;
      }
      if (end > i) {
        var carried = URI.create("x:" + rest.substring(i, end)).getSchemeSpecificPart();
        iri.append(Iris.segment(carried));
        i = end;
      } else {
        iri.append(rest.charAt(i++));
      }
    }
    return iri.toString();
  }

  /** Whether an encoded byte is part of a letter beyond ASCII. */
  private static boolean isCarrier(String path, int at) {
    return path.charAt(at) == '%'
        && "89ABCDEFabcdef".indexOf(path.charAt(at + 1)) >= 0
        && Character.digit(path.charAt(at + 2), HEXADECIMAL) >= 0;
  }
}
