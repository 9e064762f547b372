package org.isnad.model;

import java.util.List;
import java.util.Optional;

/**
 * What somebody does, did or may do to somebody. Actors, targets and places are {@link Entity#id}.
 *
 * @param triggers the word that names the event, once for each telling; never empty
 * @param word index of the first trigger in {@link Text#words}
 * @param time index into the article's time expressions
 * @param modes PLOVER modes where stated, as in {@code aerial}, {@code explosives}
 */
public record Event(
    List<Span> triggers,
    int word,
    EventType type,
    List<String> actors,
    List<String> targets,
    List<String> places,
    Optional<Integer> time,
    Status status,
    List<Toll> tolls,
    List<String> modes,
    String rule,
    double confidence) {
  public Event {
    triggers = List.copyOf(triggers);
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    places = List.copyOf(places);
    tolls = List.copyOf(tolls);
    modes = List.copyOf(modes);
    if (triggers.isEmpty()) {
      throw new IllegalArgumentException("an event without evidence");
    }
  }
}
