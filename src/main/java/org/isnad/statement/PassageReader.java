package org.isnad.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Clitic;
import org.isnad.model.Link;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Word;

/** Reads the statements of one passage, in the order of their cues. */
final class PassageReader {
  private final Page page;
  private final Voices voices;
  private final Passage passage;
  private final NounReport nouns;
  private final CueFinder cues;
  private final SpeakerFinder speakers;
  private final Drafts drafts;
  private Optional<Opening> opening = Optional.empty();

  /** A source that the passage opens with: "وبحسب الوزارة، …". */
  private record Opening(SourceReader.Source source, Speaker speaker, int content) {
    Optional<Link> link(Span cue) {
      return speaker.isKnown() ? Optional.of(new Link(speaker.speakers(), cue)) : Optional.empty();
    }
  }

  PassageReader(Page page, Voices voices, Passage passage) {
    this.page = page;
    this.voices = voices;
    this.passage = passage;
    this.nouns = new NounReport(page);
    this.cues = new CueFinder(page);
    this.speakers = new SpeakerFinder(page, voices);
    this.drafts = new Drafts(page, passage);
  }

  List<Draft> read() {
    int at = passage.from();
    at = headline(at);
    while (at < passage.to()) {
      at = Math.max(at + 1, step(at));
    }
    drafts.closeAll(passage.to());
    if (drafts.isEmpty()) {
      new BareQuotation(page, voices, passage).read().ifPresent(drafts::add);
    }
    return drafts.all();
  }

  private int headline(int at) {
    var draft = new HeadlineReader(page, passage).read();
    if (draft.isEmpty()) {
      return at;
    }
    drafts.open(draft.get());
    voices.hear(voice(draft.get(), Reading.Gender.ANY, Reading.Grammatical.ANY));
    return draft.get().content();
  }

  /** Reads what stands at a word; returns where to read on. */
  private int step(int at) {
    if (opening.isPresent() && opening.get().content() <= at) {
      return open(at);
    }
    var source = source(at);
    if (source.isPresent()) {
      return source(source.get());
    }
    var noun = nouns.at(at);
    if (noun.isPresent()) {
      drafts.open(noun.get());
      return noun.get().content();
    }
    return cues.at(at).map(this::cue).orElse(at + 1);
  }

  private Optional<SourceReader.Source> source(int at) {
    var word = page.word(at);
    boolean opener = page.lexicon.is(word, "clause-opener") || new SourceReader(page).isUpon(at);
    if (opener && !isSetOff(at)) {
      return Optional.empty();
    }
    boolean relayed = (!drafts.isEmpty() || isOpening(at)) && isRelayedDocument(at);
    if (!opener && !relayed && page.lexicon.preposition(word).isEmpty()) {
      return Optional.empty();
    }
    return new SourceReader(page).read(at);
  }

  private boolean isRelayedDocument(int at) {
    return new SourceReader(page).isRelayedDocument(at);
  }

  private boolean isSetOff(int at) {
    return at > passage.from() && !page.word(at - 1).isLexical();
  }

  private int source(SourceReader.Source source) {
    var first = isOpening(source.from()) ? opener(source) : Speaker.unknown();
    if (first.isKnown()) {
      int content = afterOpening(source.end());
      opening = Optional.of(new Opening(source, first, content));
      return content;
    }
    var heard = drafts.source(source, link(source));
    heard.ifPresent(
        draft -> voices.hear(voice(draft, genderOf(draft, source), Reading.Grammatical.ANY)));
    return source.end();
  }

  /** Who is cited, or whose "the statement" is. */
  private Speaker opener(SourceReader.Source source) {
    if (!source.references().isEmpty()) {
      return speakers.speaker(
          source.references(),
          Reading.uninflected(PartOfSpeech.PREPOSITION, ""),
          Speaker.Manner.SUBJECT);
    }
    int document = source.end() - 1;
    return !source.same() && new SourceReader(page).isItself(document)
        ? speakers.issuer(document)
        : Speaker.unknown();
  }

  private Reading.Gender genderOf(Draft draft, SourceReader.Source source) {
    boolean own = draft.speakers.equals(SpeakerFinder.ids(source.references()));
    return own ? gender(source) : Reading.Gender.ANY;
  }

  private Reading.Gender gender(SourceReader.Source source) {
    var head = source.references().isEmpty() ? source.from() : phraseFrom(source);
    var reading =
        source
            .reading()
            .orElse(Reading.uninflected(PartOfSpeech.PREPOSITION, page.word(source.from()).form()));
    return source.references().isEmpty()
        ? Reading.Gender.ANY
        : speakers.speaker(source.references(), reading, Speaker.Manner.SUBJECT).gender();
  }

  private static int phraseFrom(SourceReader.Source source) {
    return source.references().get(0).mention().phraseFrom();
  }

  private Optional<Link> link(SourceReader.Source source) {
    var ids = SpeakerFinder.ids(source.references());
    return ids.isEmpty() ? Optional.empty() : Optional.of(new Link(ids, cueSpan(source)));
  }

  private Span cueSpan(SourceReader.Source source) {
    return page.text.span(source.from(), Math.max(source.from() + 1, source.cueEnd()));
  }

  /** Nothing but connectives stands before it. */
  private boolean isOpening(int at) {
    if (!drafts.isEmpty() || at - passage.from() > 5) {
      return false;
    }
    for (int before = passage.from(); before < at; before++) {
      if (page.is(before, PartOfSpeech.VERB)) {
        return false;
      }
    }
    return true;
  }

  private int afterOpening(int end) {
    int at = isSoft(end) ? end : consequence(relative(end));
    while (at < passage.to() && (isSoft(at) || page.isComplementizer(at))) {
      at++;
    }
    return at;
  }

  /** "وبحسب التقرير الذي نشرته الوزارة، | ارتفع العدد": the comma behind a relative clause. */
  private int relative(int end) {
    if (page.is(end, PartOfSpeech.RELATIVE)) {
      for (int at = end; at < Math.min(passage.to(), end + 15); at++) {
        if (page.isKind(at, Word.Kind.COMMA) && !page.isComplementizer(at + 1)) {
          return at;
        }
      }
    }
    return end;
  }

  /** "وبحسب الصحيفة التي تصدر في لندن، فقد": what is said begins with ف. */
  private int consequence(int end) {
    for (int at = end; at < Math.min(passage.to(), end + 15); at++) {
      if (page.word(at).has(Clitic.FA)) {
        return at;
      }
    }
    return end;
  }

  private boolean isSoft(int at) {
    return page.isKind(at, Word.Kind.COMMA) || page.isKind(at, Word.Kind.COLON);
  }

  /** What follows an opening source: another's report that it passes on, or its own words. */
  private int open(int at) {
    var first = opening.orElseThrow();
    var cue = cues.at(at).or(() -> behindTopic(at));
    if (cue.isPresent()) {
      int next = cue(cue.get());
      if (opening.isEmpty()) {
        return next;
      }
    }
    opening = Optional.empty();
    var source = first.source();
    var draft =
        new Draft(
            first.speaker().speakers(),
            cueSpan(source),
            source.from(),
            Optional.empty(),
            page.opensSpeech(at) ? Frame.Style.QUOTE : Frame.Style.CLAUSE,
            at,
            "source-first",
            0.85);
    draft.relays.addAll(first.speaker().relays());
    drafts.open(draft);
    voices.hear(voice(draft, gender(source), Reading.Grammatical.ANY));
    return at;
  }

  /** "وبحسب الوكالة فإن الوزير قال إن": the verb behind the one named first. */
  private Optional<Cue> behindTopic(int at) {
    var topic = page.phrases.startingAt(at);
    if (topic.isEmpty()) {
      return Optional.empty();
    }
    int verb = page.skipQuotes(topic.get().mention().phraseTo());
    return page.has(verb) && verb < passage.to() ? cues.at(verb) : Optional.empty();
  }

  private int cue(Cue cue) {
    return new CueReader(page, voices, passage, drafts, speakers)
        .read(cue, opening.flatMap(first -> first.link(cueSpan(first.source()))))
        .map(
            next -> {
              opening = Optional.empty();
              return next;
            })
        .orElse(cue.at() + 1);
  }

  static Voice voice(Draft draft, Reading.Gender gender, Reading.Grammatical number) {
    return new Voice(draft.speakers, draft.relays, gender, number, draft.cueWord);
  }
}
