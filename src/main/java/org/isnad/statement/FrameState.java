package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Reference;

/** How far a frame reader has come, and what it has found. */
final class FrameState {
  private static final int LONGEST = 45;
  final Page page;
  final SpeechVerb verb;
  final int cue;
  final int limit;

  /** A verb, which has a subject; a participle has none of its own. */
  final boolean finite;

  /** Somebody was heard in the sentence before, who may still be the subject. */
  final boolean goesOn;

  final List<Reference> subjects = new ArrayList<>();
  final List<Reference> origins = new ArrayList<>();
  final List<Reference> carriers = new ArrayList<>();
  boolean sameOrigin;
  boolean unknown;
  boolean unknownOrigin;
  int title = -1;

  /** Past the place where a subject or an object can stand: behind a preposition or a verb. */
  boolean aside;

  /** Past a verb joined with و, to which a quotation belongs rather. */
  boolean elsewhere;

  int at;
  private int content = -1;
  private Frame.Style style = Frame.Style.NONE;

  FrameState(Page page, SpeechVerb verb, int cue, boolean finite, boolean goesOn) {
    this.page = page;
    this.verb = verb;
    this.cue = cue;
    this.finite = finite;
    this.goesOn = goesOn;
    this.at = cue + 1;
    this.limit = Math.min(page.sentenceEnd(cue), cue + LONGEST);
  }

  boolean isOpen() {
    return at < limit && content < 0;
  }

  /** What is said begins; the frame ends. */
  boolean begin(int from, Frame.Style as) {
    content = from;
    style = as;
    return false;
  }

  boolean skip() {
    at++;
    return true;
  }

  boolean stepAside() {
    aside = true;
    at++;
    return true;
  }

  boolean passesOn() {
    return verb.passesOn();
  }

  Frame toFrame() {
    return new Frame(
        subjects, unknown, unknownOrigin, origins, sameOrigin, carriers, content, style, at);
  }
}
