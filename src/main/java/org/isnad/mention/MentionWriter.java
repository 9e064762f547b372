package org.isnad.mention;

import org.isnad.lexicon.Orthography;
import org.isnad.model.Clitic;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.isnad.model.Text;
import org.isnad.model.Word;

/** Turns what was found into mentions with their spans. */
final class MentionWriter {
  private static final char UNDERSCORE = '_';

  private final Text text;

  MentionWriter(Text text) {
    this.text = text;
  }

  Mention mention(Found found) {
    int to = closed(found.from(), found.to());
    var first = text.word(found.from());
    int start = found.whole() ? first.span().start() : first.core().start();
    var span = new Span(start, text.word(to - 1).span().end());
    return new Mention(
        span,
        found.from(),
        to,
        found.phraseFrom(),
        Math.max(to, found.phraseTo()),
        found.type(),
        found.form(),
        name(found, to),
        found.candidates(),
        found.rule(),
        found.confidence());
  }

  /** A quotation that opens inside a name is closed inside it: الجيش «الإسرائيلي». */
  private int closed(int from, int to) {
    int open = 0;
    for (int i = from; i < to; i++) {
      open += text.word(i).kind() == Word.Kind.QUOTE_OPEN ? 1 : 0;
      open -= text.word(i).kind() == Word.Kind.QUOTE_CLOSE ? 1 : 0;
    }
    boolean closes =
        open > 0 && to < text.words().size() && text.word(to).kind() == Word.Kind.QUOTE_CLOSE;
    return closes ? to + 1 : to;
  }

  /** The words without clitics, quotation marks and hash signs, one space between them. */
  private String name(Found found, int to) {
    var name = new StringBuilder();
    for (int i = found.from(); i < to; i++) {
      var word = text.word(i);
      if (word.isQuote()) {
        continue;
      }
      if (name.length() > 0 && isSpaced(i)) {
        name.append(' ');
      }
      boolean first = i == found.from();
      var span = first && !found.whole() ? word.core() : word.span();
      name.append(Orthography.strip(text.surface(span)));
      if (first && isHiddenArticle(found, word)) {
        name.insert(0, HIDDEN);
      }
    }
    return name.toString().replace(UNDERSCORE, ' ');
  }

  private static final char HIDDEN = 'ا';

  /** "لل" hides the alef of ال: the name of ل|لرمادي is الرمادي. */
  private static boolean isHiddenArticle(Found found, Word word) {
    return !found.whole() && word.has(Clitic.ART) && word.core().length() < word.name().length();
  }

  /** Something else than a mark stands between a word and the one before. */
  private boolean isSpaced(int i) {
    boolean apart = text.word(i - 1).span().end() < text.word(i).span().start();
    return apart || text.word(i - 1).isQuote();
  }
}
