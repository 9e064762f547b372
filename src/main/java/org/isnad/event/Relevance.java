package org.isnad.event;

import java.util.Set;
import java.util.function.Predicate;
import org.isnad.event.Frame.Flag;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.EventType;
import org.isnad.model.Reading.Tense;
import org.isnad.model.Status;
import org.isnad.model.Word;

/** Whether what was found around a trigger makes it an event between agents. */
final class Relevance {
  private final Phrases phrases;
  private final boolean headline;

  Relevance(Clause clause) {
    this.phrases = clause.phrases();
    this.headline = clause.sentence().headline();
  }

  boolean holds(Draft draft, Word word, boolean toll) {
    var frame = draft.frame();
    return needs(draft, word, toll)
        && !isBackReference(draft, word, toll)
        && (!frame.is(Flag.OBJECT_AGENT) || !draft.targets.isEmpty())
        && (!frame.is(Flag.WEAK) || political(draft.actors) || political(draft.targets))
        && (!frame.is(Flag.FORCE_AGENT) || armed(draft.actors))
        && (!frame.is(Flag.OF_THINGS) || draft.actors.isEmpty() || armed(draft.actors))
        && (!frame.is(Flag.STATE) || political(draft.actors) || political(draft.targets))
        && (!frame.is(Flag.CONTROL) || isDone(draft, word))
        && isHeard(frame, draft);
  }

  /** Who bears no arms attacks in words: هاجم النائب سياسة الحكومة is an accusation. */
  EventType type(Draft draft) {
    boolean words =
        draft.frame().is(Flag.OR_WORDS)
            && draft.status == Status.OCCURRED
            && draft.places.isEmpty()
            && !draft.actors.isEmpty()
            && all(draft.actors, Relevance::speaks)
            && !draft.targets.isEmpty();
    return words ? EventType.ACCUSE : draft.frame().type();
  }

  private boolean all(Set<String> ids, Predicate<EntityType> test) {
    return ids.stream().map(phrases::type).allMatch(test);
  }

  private static boolean speaks(EntityType type) {
    return type == EntityType.PERSON || type == EntityType.PARTY || type == EntityType.NEWS_OUTLET;
  }

  private static boolean needs(Draft draft, Word word, boolean toll) {
    var frame = draft.frame();
    boolean pronoun = word.pronoun().isPresent();
    boolean suffered = draft.sufferedByNobodyKnown && frame.harm().isPresent();
    return switch (frame.needs()) {
      case NONE -> true;
      case ANY -> draft.hasRoles() || toll || suffered || draft.done || isTold(draft);
      case PLACE -> draft.hasRoles() || pronoun;
      case AGENT -> draft.hasAgent();
      case ACTOR -> !draft.actors.isEmpty();
      case TARGET -> !draft.targets.isEmpty() || suffered;
      case BOTH -> both(draft, frame) || isAlone(draft);
      case COUNT -> toll;
    };
  }

  /** تم الاتفاق: who agreed or met need not be said. */
  private static boolean isTold(Draft draft) {
    var type = draft.frame().type();
    return draft.told && (type == EventType.AGREE || type == EventType.CONSULT);
  }

  /** دان الهجوم: of which nothing is told here. */
  private static boolean isBackReference(Draft draft, Word word, boolean toll) {
    return !draft.trigger.isVerb()
        && word.has(Clitic.ART)
        && !draft.hasRoles()
        && !toll
        && !draft.done
        && !draft.told;
  }

  private static boolean isAlone(Draft draft) {
    return draft.frame().is(Flag.ALONE)
        && draft.trigger.isVerb()
        && !draft.lone
        && !draft.actors.isEmpty();
  }

  private static boolean both(Draft draft, Frame frame) {
    boolean parties = frame.isMutual() && draft.actors.size() + draft.targets.size() > 1;
    boolean faces = !draft.targets.isEmpty() || !draft.places.isEmpty();
    boolean hostile = frame.type() == EventType.ASSAULT || frame.type() == EventType.COERCE;
    return parties || (!draft.actors.isEmpty() && (hostile ? faces : !draft.targets.isEmpty()));
  }

  /** A verb of speaking with somebody is a talk; to somebody it is a statement. */
  private static boolean isHeard(Frame frame, Draft draft) {
    return !frame.is(Flag.SPEECH) || !draft.targets.isEmpty();
  }

  /** Static control is no event (تسيطر عليها); taking control is, told in a headline's present. */
  private boolean isDone(Draft draft, Word word) {
    return headline
        || !draft.trigger.isVerb()
        || word.reading().map(reading -> reading.tense() == Tense.PERFECT).orElse(false);
  }

  private boolean political(Set<String> ids) {
    for (var id : ids) {
      var type = phrases.type(id);
      if (type == EntityType.STATE
          || type == EntityType.PERSON
          || type == EntityType.GROUP
          || isPower(type)) {
        return true;
      }
    }
    return false;
  }

  private boolean armed(Set<String> ids) {
    for (var id : ids) {
      var type = phrases.type(id);
      if (type == EntityType.STATE
          || type == EntityType.ARMED_FORCE
          || type == EntityType.ARMED_GROUP
          || type == EntityType.GROUP) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPower(EntityType type) {
    return switch (type) {
      case GOVERNMENT_BODY,
          ARMED_FORCE,
          ARMED_GROUP,
          INTELLIGENCE_AGENCY,
          PARTY,
          INTERGOVERNMENTAL_ORGANIZATION ->
          true;
      case PERSON, STATE, PLACE, ORGANIZATION, NEWS_OUTLET, COMPANY, GROUP, UNNAMED_SOURCE -> false;
    };
  }
}
