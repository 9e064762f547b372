package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.EntityType;
import org.isnad.model.Link;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Reference;
import org.isnad.model.Span;
import org.isnad.model.Word;

/** Makes a statement of a verb or participle of reporting and what stands around it. */
final class CueReader {
  private static final int PARTICIPLE_REACH = 12;
  private static final int COLON_REACH = 6;
  private final Page page;
  private final Voices voices;
  private final Passage passage;
  private final Drafts drafts;
  private final SpeakerFinder finder;

  CueReader(
      Page page, Voices voices, Passage passage, Drafts drafts, SpeakerFinder finder) {
    this.page = page;
    this.voices = voices;
    this.passage = passage;
    this.drafts = drafts;
    this.finder = finder;
  }

  /** Where to read on, where the cue made a statement. */
  Optional<Integer> read(Cue cue, Optional<Link> first) {
    var frame =
        cue.isVerb()
            ? FrameReader.ofVerb(page, cue.verb(), cue.at(), !drafts.isEmpty())
            : FrameReader.ofParticiple(page, cue.verb(), cue.at());
    if (!isReport(cue, frame)) {
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

  private boolean isReport(Cue cue, Frame frame) {
    if (!frame.hasContent() || !page.has(frame.content()) || frame.content() >= passage.to()) {
      return false;
    }
    boolean proven = frame.style() != Frame.Style.NOUN;
    if (!cue.sure() && !proven) {
      return false;
    }
    int reach = frame.style() == Frame.Style.COLON ? COLON_REACH : PARTICIPLE_REACH;
    if (!cue.isVerb() && frame.content() - cue.at() > reach) {
      return false;
    }
    boolean pointsAway = cue.isVerb() && page.word(cue.at()).pronoun().isPresent();
    if (pointsAway && !cue.verb().hasHearer() && (!proven || cue.verb().passesOn())) {
      return false;
    }
    if (!cue.isVerb() && page.lexicon.is(page.word(cue.at() + 1), "prayer")) {
      return false;
    }
    return switch (cue.verb().kind()) {
      case LIGHT, TEXT -> false;
      case ASKED -> cue.isVerb();
      case OCCUR -> proven && isInDocument(cue, frame);
      case RELAY -> proven || !frame.origins().isEmpty();
      case SHOW -> isShownBySource(frame);
      default -> !isImpersonal(cue, frame);
    };
  }

  /** جاء في بيان الوزارة أن, بيانا جاء فيه: */
  private boolean isInDocument(Cue cue, Frame frame) {
    int in = cue.at() + 1;
    if (page.lexicon.is(page.word(in), "therein")) {
      return true;
    }
    boolean document = in + 1 < frame.content() && page.lexicon.isDocument(page.word(in + 1));
    return document && page.isPreposition(in);
  }

  /** أظهر تقرير أن: what shows it must be a source. */
  private boolean isShownBySource(Frame frame) {
    return frame.subjects().stream()
        .anyMatch(r -> page.phrases.type(r) == EntityType.UNNAMED_SOURCE || page.phrases.isOutlet(r));
  }

  /** يذكر أن, يشار إلى أن, يتوقع أن: nobody says so. */
  private boolean isImpersonal(Cue cue, Frame frame) {
    return cue.verb().impersonal()
        && cue.reading().tense() == Reading.Tense.IMPERFECT
        && cue.reading().gender() == Reading.Gender.MASCULINE
        && cue.reading().number() == Reading.Grammatical.SINGULAR
        && frame.subjects().isEmpty()
        && finder.before(cue.at(), passage.from()).isEmpty();
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
    if (cue.isVerb() && drafts.isInNone(cue.at())) {
      voices.hear(
          new Voice(
              List.of(),
              List.of(),
              cue.reading().gender(),
              Reading.Grammatical.ANY,
              cue.at()));
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
    return relayer.isKnown()
        ? Optional.of(new Link(relayer.speakers(), span))
        : Optional.empty();
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
