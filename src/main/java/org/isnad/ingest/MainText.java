package org.isnad.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a page's article, one a line: those below the element that holds most running
 * text, links left out of the count.
 */
final class MainText {
  private static final String NEVER_TEXT =
      "script,style,noscript,template,iframe,object,embed,svg,math,canvas,nav,aside,footer,header,"
          + "button,select,textarea,input,figure,figcaption,dialog,audio,video,[hidden],"
          + "[aria-hidden=true],[role=navigation],[role=complementary],[role=contentinfo]";
  private static final String MARKED =
      "[itemprop=articleBody],[property=articleBody],[itemprop=text]";
  private static final String PARAGRAPHS = "p,div,td,blockquote,pre,li,section,article,main,body";
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(^|[\\s_-])(comments?|related|share|sharing|social|sidebar|breadcrumbs?|menu|footer"
              + "|promo|advert\\w*|ads?|newsletter|tags?|popup|cookies?|trending|byline|recommended"
              + "|most-?(read|viewed)|read-?(more|also))($|[\\s_-])");
  private static final int RUNNING = 25;
  private static final double MANY = 0.5;

  private final Map<Element, Double> scores = new HashMap<>();
  private final List<Element> scored = new ArrayList<>();

  private MainText() {}

  /** The text without the headline, which stands before it; blank where there is none. */
  static String of(Document page, String headline) {
    Removal.of(page.select(NEVER_TEXT));
    var body = page.body();
    removeWhatStandsBeside(body);
    return String.join("\n", lines(new MainText().main(body), headline));
  }

  private static void removeWhatStandsBeside(Element body) {
    int all = body.text().length();
    List<Element> gone = new ArrayList<>();
    for (var element : body.select("[class],[id]")) {
      boolean beside = BESIDE.matcher(element.className() + " " + element.id()).find();
      if (beside && element.parent() != null && element.text().length() < MANY * all) {
        gone.add(element);
      }
    }
    Removal.of(gone);
  }

  private Element main(Element body) {
    for (var marked : body.select(MARKED)) {
      if (marked.text().length() >= RUNNING) {
        return marked;
      }
    }
    for (var block : body.select(PARAGRAPHS)) {
      int length = block.ownText().length();
      if (length >= RUNNING) {
        boolean paragraph = block.normalName().equals("p");
        add(paragraph ? block.parent() : block, length);
        var outer = paragraph ? block.parent() : block;
        add(outer == null ? null : outer.parent(), length * MANY);
      }
    }
    var best = body;
    double most = 0;
    for (var element : scored) {
      double score = scores.getOrDefault(element, 0.0) * (1 - linkShare(element));
      if (score > most) {
        most = score;
        best = element;
      }
    }
    return best;
  }

  private void add(@Nullable Element element, double score) {
    if (element != null) {
      if (!scores.containsKey(element)) {
        scored.add(element);
      }
      scores.merge(element, score, Double::sum);
    }
  }

  private static double linkShare(Element element) {
    int all = element.text().length();
    int links = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return all == 0 ? 1 : (double) links / all;
  }

  private static List<String> lines(Element main, String headline) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              line.append(text.getWholeText());
            } else {
              endLine(node);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            endLine(node);
          }

          private void endLine(Node node) {
            if (node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"))) {
              take(line.toString());
              line.setLength(0);
            }
          }

          private void take(String raw) {
            var text = raw.replaceAll("[\\s\\u00A0]+", " ").strip();
            boolean repeated = lines.isEmpty() && text.equals(headline);
            if (!text.isEmpty() && !repeated) {
              lines.add(text);
            }
          }
        },
        main);
    return lines;
  }
}
