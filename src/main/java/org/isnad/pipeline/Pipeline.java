package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.isnad.entity.EntityResolver;
import org.isnad.event.EventExtractor;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.MentionRecognizer;
import org.isnad.model.Analysis;
import org.isnad.model.Article;
import org.isnad.model.Text;
import org.isnad.statement.StatementExtractor;
import org.isnad.tagger.NameFinder;
import org.isnad.text.TextReader;
import org.isnad.time.TimeTagger;

/**
 * The way of an article through the stages. Holds tables only, no state: one pipeline serves any
 * number of threads, and the same article always gives the same analysis.
 */
public final class Pipeline {
  private final TextReader texts;
  private final MentionRecognizer mentions;
  private final EntityResolver entities;
  private final TimeTagger times;
  private final EventExtractor events;
  private final StatementExtractor statements;

  private Pipeline(Lexicon lexicon, KnowledgeBase knowledge, Optional<NameFinder> learnt) {
    var recognizer = CompletableFuture.supplyAsync(() -> recognizer(knowledge, lexicon, learnt));
    this.texts = TextReader.load(lexicon, knowledge::isNameWord);
    this.entities = EntityResolver.load(knowledge, lexicon);
    this.times = TimeTagger.load();
    this.events = EventExtractor.load(lexicon);
    this.statements = StatementExtractor.load(lexicon);
    this.mentions = recognizer.join();
  }

  /** With the model of names, the largest of all tables, so it loads beside the others. */
  private static MentionRecognizer recognizer(
      KnowledgeBase knowledge, Lexicon lexicon, Optional<NameFinder> learnt) {
    return learnt
        .map(finder -> MentionRecognizer.load(knowledge, lexicon, finder))
        .orElseGet(() -> MentionRecognizer.load(knowledge, lexicon));
  }

  public static Pipeline load() {
    return load(KnowledgeBase.load());
  }

  public static Pipeline load(KnowledgeBase knowledge) {
    return load(knowledge, Lexicon.load());
  }

  public static Pipeline load(KnowledgeBase knowledge, Lexicon lexicon) {
    return load(knowledge, lexicon, Optional.empty());
  }

  /**
   * A pipeline.
   *
   * @param learnt what finds names in the place of the program's tagger
   */
  public static Pipeline load(
      KnowledgeBase knowledge, Lexicon lexicon, Optional<NameFinder> learnt) {
    return new Pipeline(lexicon, knowledge, learnt);
  }

  public Analysis read(Article article) {
    var text = texts.read(article);
    if (text.words().size() <= Sections.LONGEST) {
      return read(text);
    }
    var joiner = new Joiner();
    Sections.forEach(text, section -> joiner.add(read(section.text()), section.firstWord()));
    return joiner.join(text);
  }

  /**
   * As {@link #read(Article)}, but a text far longer than an article stays in sections, which know
   * the sentences of their text and no words. All others have one.
   */
  public List<Analysis> sections(Article article) {
    var text = texts.read(article);
    if (text.words().size() <= Sections.LONGEST) {
      return List.of(read(text));
    }
    var names = new SameNames();
    List<Analysis> sections = new ArrayList<>();
    Sections.forEach(text, section -> sections.add(names.carriedInto(read(section.text()))));
    return sections;
  }

  private Analysis read(Text text) {
    var resolved = entities.resolve(text, mentions.recognize(text));
    var when = times.tag(text);
    var happened = events.extract(text, resolved, when);
    var said = statements.extract(text, resolved);
    return new Analysis(text, resolved, when, happened, said, Attribution.reports(happened, said));
  }
}
