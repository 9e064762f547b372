package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Link;
import org.isnad.model.Span;
import org.isnad.model.SpeechAct;

/** A statement while it is being read: its content is open until something closes it. */
final class Draft {
  final List<String> speakers;
  final List<Link> relays = new ArrayList<>();
  final Span cue;
  final int cueWord;
  final Optional<SpeechVerb> verb;
  final SpeechAct act;
  final Frame.Style style;
  final String rule;
  final double confidence;

  /**
   * The words of what is said, in stretches of first and one past the last; the last may be open.
   */
  final List<int[]> stretches = new ArrayList<>();

  private int openings;
  private boolean open = true;
  Optional<Draft> outer = Optional.empty();

  Draft(
      List<String> speakers,
      Span cue,
      int cueWord,
      Optional<SpeechVerb> verb,
      Frame.Style style,
      int content,
      String rule,
      double confidence) {
    this.speakers = List.copyOf(speakers);
    this.cue = cue;
    this.cueWord = cueWord;
    this.verb = verb;
    this.act = verb.map(SpeechVerb::act).orElse(SpeechAct.ASSERTS);
    this.style = style;
    this.rule = rule;
    this.confidence = confidence;
    stretches.add(new int[] {content, content});
  }

  /** The same words, passed on by who was taken for their speaker. */
  Draft saidFirstBy(List<String> origin) {
    var draft = new Draft(origin, cue, cueWord, verb, style, content(), rule, confidence);
    draft.relays.add(new Link(speakers, cue));
    draft.relays.addAll(relays);
    draft.openings = openings;
    draft.stretches.clear();
    stretches.forEach(stretch -> draft.stretches.add(stretch.clone()));
    draft.open = open;
    draft.outer = outer;
    return draft;
  }

  /** A source with which the sentence opens is the nearest to the reader. */
  void relayFirst(Link link) {
    relays.add(link);
    openings++;
  }

  void relay(Link link) {
    relays.add(relays.size() - openings, link);
  }

  int content() {
    return stretches.get(0)[0];
  }

  int end() {
    return stretches.get(stretches.size() - 1)[1];
  }

  boolean isOpen() {
    return open;
  }

  void close(int end) {
    var last = stretches.get(stretches.size() - 1);
    last[1] = Math.max(last[0], end);
    open = false;
  }

  /** Something that is not said stands between: closes here and goes on there. */
  void interrupt(int end, int resume) {
    stretches.get(stretches.size() - 1)[1] = end;
    stretches.add(new int[] {resume, resume});
  }

  boolean holds(int word) {
    for (var stretch : stretches) {
      if (word >= stretch[0] && word < stretch[1]) {
        return true;
      }
    }
    return false;
  }
}
