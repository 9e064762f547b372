package org.isnad.event;

import java.util.Locale;

/** What an argument of a trigger is to the event, as the frame tables word it. */
enum Role {
  ACTOR,
  TARGET,
  PLACE,
  /** A visited state is target and place, a visited town only place. */
  VISIT,
  /** The actor or the target, by what else stands there: غارات التحالف، قصف المدينة. */
  EITHER,
  /** What it is about; nobody's role. */
  TOPIC;

  static Role named(String name) {
    return name.isEmpty() ? TOPIC : valueOf(name.toUpperCase(Locale.ROOT));
  }
}
