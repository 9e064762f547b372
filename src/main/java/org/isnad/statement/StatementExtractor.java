package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Entities;
import org.isnad.model.Statement;
import org.isnad.model.Text;

/** Finds what somebody is reported to say: by whom, through whom, in which words. */
public final class StatementExtractor {
  private final SpeechLexicon lexicon;

  private StatementExtractor(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  public static StatementExtractor load(Lexicon lexicon) {
    return new StatementExtractor(SpeechLexicon.load());
  }

  /** The statements of an article, in text order; a statement comes before those inside it. */
  public List<Statement> extract(Text text, Entities entities) {
    var page = new Page(text, entities, lexicon);
    var voices = new Voices();
    List<Draft> drafts = new ArrayList<>();
    int at = 0;
    while (at < text.sentences().size()) {
      var passage = Passage.from(page, at);
      if (!repeatsHeadline(text, passage)) {
        drafts.addAll(new PassageReader(page, voices, passage).read());
      }
      at = passage.nextSentence();
    }
    return new Assembler(page).statements(drafts);
  }

  /** A line of the outlet's own that holds the headline again ("link to this story: …"). */
  private static boolean repeatsHeadline(Text text, Passage passage) {
    int end = text.article().headlineEnd();
    if (end == 0 || passage.headline()) {
      return false;
    }
    var headline = text.string().substring(0, end).strip();
    int from = text.word(passage.from()).span().start();
    int to = text.word(passage.to() - 1).span().end();
    return to - from >= end && text.string().substring(from, to).contains(headline);
  }
}
