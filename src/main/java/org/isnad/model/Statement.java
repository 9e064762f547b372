package org.isnad.model;

import java.util.List;
import java.util.Optional;

/**
 * What somebody is reported to say.
 *
 * @param speakers {@link Entity#id} of who said it first; several where they say it together
 * @param relays the links through which it reached the reader, the one nearest the speaker first;
 *     the publisher is none of them
 * @param cue the reporting word, or the colon or opening quotation mark where no word reports
 * @param content where the words of what is said lie; several spans where it is interrupted
 * @param about {@link Entity#id} of whom and what the content speaks of
 * @param outer index of the statement whose content this one lies in, where there is one
 */
public record Statement(
    List<String> speakers,
    List<Link> relays,
    Span cue,
    List<Span> content,
    Quotation quotation,
    SpeechAct act,
    List<String> about,
    Optional<Integer> outer,
    String rule,
    double confidence) {
  public Statement {
    speakers = List.copyOf(speakers);
    relays = List.copyOf(relays);
    content = List.copyOf(content);
    about = List.copyOf(about);
    if (speakers.isEmpty() || content.isEmpty()) {
      throw new IllegalArgumentException("a statement without speaker or content");
    }
  }

  /** From the first to the last word of the content. */
  public Span extent() {
    return content.get(0).union(content.get(content.size() - 1));
  }

  public boolean holds(Span span) {
    for (var part : content) {
      if (part.contains(span)) {
        return true;
      }
    }
    return false;
  }
}
