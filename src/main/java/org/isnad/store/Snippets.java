package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextHit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleFragmenter;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;

/**
 * Cuts the places out of a text where words were found, and marks these words, in whatever form
 * they stand. Jena's own way reads the marks as a pattern, and fails at {@code [}.
 */
final class Snippets {
  private static final String FIELD = "text";

  private final Analyzer texts;
  private final Query words;
  private final SnippetStyle style;

  /**
   * Of one search.
   *
   * @param words as they were read for {@code texts}
   */
  Snippets(Analyzer texts, Query words, SnippetStyle style) {
    this.texts = texts;
    this.words = words;
    this.style = style;
  }

  /** The hit with the snippet in the place of its text. */
  TextHit of(TextHit hit) {
    var literal = hit.getLiteral();
    if (literal == null) {
      return hit;
    }
    var snippet = literal(snippet(literal.getLiteralLexicalForm()), literal.getLiteralLanguage());
    return new TextHit(hit.getNode(), hit.getScore(), snippet, hit.getGraph(), hit.getProp());
  }

  private static Node literal(String snippet, String language) {
    return language.isEmpty()
        ? NodeFactory.createLiteralString(snippet)
        : NodeFactory.createLiteralLang(snippet, language);
  }

  private String snippet(String text) {
    var marks = new SimpleHTMLFormatter(style.start(), style.end());
    var highlighter = new Highlighter(marks, new QueryScorer(words));
    highlighter.setTextFragmenter(new SimpleFragmenter(style.chars()));
    // It counts the letters of a word again for each of its lemmas.
    highlighter.setMaxDocCharsToAnalyze(Integer.MAX_VALUE);
    List<String> places = new ArrayList<>();
    try (var tokens = texts.tokenStream(FIELD, text)) {
      for (var place : highlighter.getBestTextFragments(tokens, text, true, style.places())) {
        places.add(joined(place.toString().strip()));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (InvalidTokenOffsetsException bug) {
      throw new IllegalArgumentException(text, bug);
    }
    return String.join(style.separator(), places);
  }

  /** Two words side by side are marked as one. */
  private String joined(String place) {
    var gap = Pattern.quote(style.end()) + "(\\s+)" + Pattern.quote(style.start());
    return place.replaceAll(gap, "$1");
  }
}
