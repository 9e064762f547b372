package org.isnad.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Link;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Reference;
import org.isnad.model.Span;
import org.isnad.model.Word;

/** Makes a statement of a verb or participle of reporting and what stands around it. */
final class CueReader {
  private final Page page;
  private final Voices voices;
  private final Passage passage;
  private final Drafts drafts;
  private final SpeakerFinder finder;
  private final ReportTest test;

  CueReader(Page page, Voices voices, Passage passage, Drafts drafts, SpeakerFinder finder) {
    this.page = page;
    this.voices = voices;
    this.passage = passage;
    this.drafts = drafts;
    this.finder = finder;
    this.test = new ReportTest(page, passage, finder);
  }

  /** Where to read on, where the cue made a statement. */
  Optional<Integer> read(Cue cue, Optional<Link> first) {
    var frame =
        cue.isVerb()
            ? FrameReader.ofVerb(page, cue.verb(), cue.at(), !drafts.isEmpty())
            : FrameReader.ofParticiple(page, cue.verb(), cue.at());
    if (!test.isReport(cue, frame)) {
      return inverted(cue, frame);
    }
    boolean closes = drafts.closes(cue);
    var speaker = cue.isVerb() ? speaker(cue, frame) : participle(cue, closes);
    if (!speaker.isKnown()) {
      return nobody(cue, frame, closes);
    }
    if (!closes && speaker.manner() == Speaker.Manner.DROPPED && drafts.speaks(speaker, cue.at())) {
      return Optional.empty();
    }
    var draft = draft(cue, frame, speaker);
    first.ifPresent(draft::relayFirst);
    drafts.open(draft, closes ? drafts.boundary(cue.at()) : -1);
    if (draft.outer.isEmpty()) {
      voices.hear(PassageReader.voice(draft, speaker.gender(), speaker.number()));
    }
    return Optional.of(Math.max(cue.at() + 1, frame.content()));
  }

  private Speaker speaker(Cue cue, Frame frame) {
    if (cue.verb().kind() == SpeechVerb.Kind.OCCUR) {
      return page.phrases
          .firstWithin(cue.at() + 1, frame.content())
          .filter(page.phrases::canSpeak)
          .map(r -> finder.speaker(List.of(r), cue.reading(), Speaker.Manner.SUBJECT))
          .orElseGet(() -> finder.dropped(cue.reading(), cue.at(), passage.from()));
    }
    if (frame.unknownOrigin() && frame.origins().isEmpty()) {
      return Speaker.unknown();
    }
    boolean relayed = !frame.origins().isEmpty() || frame.sameOrigin();
    if (!relayed && test.isOfAccused(cue, frame)) {
      boolean another = page.word(cue.at()).isCoordinated() && !drafts.isEmpty();
      return another ? finder.dropped(cue.reading(), cue.at(), passage.from()) : Speaker.unknown();
    }
    if (!relayed) {
      return finder.of(cue.at(), cue.reading(), frame, passage.from());
    }
    if (frame.origins().isEmpty()) {
      return finder
          .lastVoice()
          .map(
              voice ->
                  new Speaker(
                      voice.speakers(),
                      List.of(),
                      voice.gender(),
                      voice.number(),
                      Speaker.Manner.DROPPED))
          .orElse(Speaker.unknown());
    }
    var neutral = Reading.uninflected(PartOfSpeech.PREPOSITION, "");
    return finder.speaker(frame.origins(), neutral, Speaker.Manner.SUBJECT);
  }

  private Speaker participle(Cue cue, boolean closes) {
    var governor = drafts.governor(closes);
    if (governor.isPresent()) {
      var draft = governor.get();
      return new Speaker(
          draft.speakers,
          draft.relays,
          Reading.Gender.ANY,
          Reading.Grammatical.ANY,
          Speaker.Manner.DROPPED);
    }
    return clauseTopic(cue)
        .map(r -> finder.speaker(List.of(r), cue.reading(), Speaker.Manner.DROPPED))
        .orElseGet(() -> finder.dropped(cue.reading(), cue.at(), passage.from()));
  }

  /** The subject of the nearest clause before: "وردا على سؤال، اكتفى الوزير بالقول إن". */
  private Optional<Reference> clauseTopic(Cue cue) {
    var topic = new Topic(page);
    for (int at = cue.at() - 2; at > passage.from(); at--) {
      if (page.isKind(at, Word.Kind.COMMA) && page.is(at + 1, PartOfSpeech.VERB)) {
        return topic.of(at + 1, cue.at());
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> nobody(Cue cue, Frame frame, boolean closes) {
    if (closes) {
      drafts.closeAll(drafts.boundary(cue.at()));
    }
    boolean described =
        page.is(cue.at() - 1, PartOfSpeech.RELATIVE)
            || page.has(cue.at() - 1) && page.lexicon.is(page.word(cue.at() - 1), "who");
    if (cue.isVerb() && !described && drafts.isInNone(cue.at())) {
      voices.hear(
          new Voice(
              List.of(), List.of(), cue.reading().gender(), Reading.Grammatical.ANY, cue.at()));
    }
    return Optional.empty();
  }

  private Draft draft(Cue cue, Frame frame, Speaker speaker) {
    var draft =
        new Draft(
            speaker.speakers(),
            page.text.span(cue.at(), cue.at() + 1),
            cue.at(),
            Optional.of(cue.verb()),
            frame.style(),
            frame.content(),
            rule(cue, speaker),
            confidence(cue, frame, speaker));
    boolean relayed = !frame.origins().isEmpty() || frame.sameOrigin();
    if (relayed) {
      relayer(cue, frame).ifPresent(draft.relays::add);
    } else {
      draft.relays.addAll(speaker.relays());
    }
    for (var carrier : frame.carriers()) {
      var link = new Link(SpeakerFinder.ids(List.of(carrier)), draft.cue);
      boolean known = link.speakers().equals(draft.speakers);
      for (var relay : draft.relays) {
        known |= relay.speakers().equals(link.speakers());
      }
      if (!known) {
        draft.relays.add(link);
      }
    }
    return draft;
  }

  /** Who passes it on: the subject of نقل. */
  private Optional<Link> relayer(Cue cue, Frame frame) {
    var relayer = finder.of(cue.at(), cue.reading(), frame, passage.from());
    Span span = page.text.span(cue.at(), cue.at() + 1);
    return relayer.isKnown() ? Optional.of(new Link(relayer.speakers(), span)) : Optional.empty();
  }

  private static String rule(Cue cue, Speaker speaker) {
    return switch (cue.form()) {
      case PARTICIPLE -> "participle";
      case MASDAR -> "masdar";
      case VERB ->
          switch (speaker.manner()) {
            case SUBJECT -> "verb-subject";
            case TOPIC -> "subject-verb";
            case DROPPED -> "verb-alone";
            case ANTECEDENT, UNKNOWN -> "relative-verb";
          };
    };
  }

  private static double confidence(Cue cue, Frame frame, Speaker speaker) {
    double confidence = cue.isVerb() ? 0.95 : 0.85;
    if (frame.style() == Frame.Style.NOUN) {
      confidence -= 0.15;
    }
    return switch (speaker.manner()) {
      case SUBJECT, TOPIC -> confidence;
      case DROPPED -> confidence - 0.1;
      case ANTECEDENT, UNKNOWN -> confidence - 0.3;
    };
  }

  /** The quotation before the verb: «…»، قال الوزير. */
  private Optional<Integer> inverted(Cue cue, Frame frame) {
    int quote = cue.at() - 1;
    if (page.isKind(quote, Word.Kind.COMMA)) {
      quote--;
    }
    if (!cue.isVerb() || !page.isKind(quote, Word.Kind.QUOTE_CLOSE) || frame.subjects().isEmpty()) {
      return Optional.empty();
    }
    int open = quote - 1;
    while (open >= passage.from() && !(page.marks.opens(open) && page.marks.close(open) == quote)) {
      open--;
    }
    if (open < passage.from() || !page.opensSpeech(open) || drafts.covers(open)) {
      return Optional.empty();
    }
    var speaker = finder.of(cue.at(), cue.reading(), frame, passage.from());
    var draft =
        new Draft(
            speaker.speakers(),
            page.text.span(cue.at(), cue.at() + 1),
            cue.at(),
            Optional.of(cue.verb()),
            Frame.Style.QUOTE,
            open,
            "quotation-verb",
            0.85);
    draft.close(quote + 1);
    drafts.add(draft);
    voices.hear(PassageReader.voice(draft, speaker.gender(), speaker.number()));
    return Optional.of(frame.end());
  }
}
