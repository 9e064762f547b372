package org.isnad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.event.Chunk.Kind;
import org.isnad.model.EventType;
import org.isnad.model.Reading;
import org.isnad.model.Reading.Grammatical;
import org.isnad.model.Reading.Person;
import org.isnad.model.Reference;

/** Finds the subjects of the verbs of one sentence: before the verb, after it, or carried over. */
final class Subjects {
  private final Clause clause;
  private final Subject carried;
  private final Map<Integer, Subject> found = new HashMap<>();

  /** {@code carried}: the main subject of the sentence before. */
  Subjects(Clause clause, Subject carried) {
    this.clause = clause;
    this.carried = carried;
  }

  /** The subject of the verb in a chunk; where it is left out, that of the verb before. */
  Subject of(int verb) {
    var known = found.get(verb);
    if (known != null) {
      return known;
    }
    found.put(verb, Subject.NONE);
    var subject = find(verb);
    found.put(verb, subject);
    return subject;
  }

  private Subject find(int verb) {
    var before = before(verb);
    if (before.isFound()) {
      return before;
    }
    var after = isPlural(verb) ? Subject.NONE : after(verb);
    return after.isFound() ? after : carriedInto(verb);
  }

  /** A verb before its subject is singular: قصف الجيشان, but الجيشان قصفا. */
  boolean isPlural(int verb) {
    return clause
        .verb(clause.chunk(verb))
        .map(
            reading ->
                reading.number() == Grammatical.PLURAL
                    || reading.number() == Grammatical.DUAL
                    || reading.person() == Person.FIRST)
        .orElse(false);
  }

  boolean isFirstPerson(int verb) {
    return clause
        .verb(clause.chunk(verb))
        .map(Reading::person)
        .map(person -> person == Person.FIRST)
        .orElse(false);
  }

  /** The noun phrase that opens the clause before the verb: أن القوات قصفت. */
  Subject before(int verb) {
    List<Reference> coordinated = new ArrayList<>();
    for (int i = verb - 1; i >= 0; i--) {
      var chunk = clause.chunk(i);
      if (chunk.is(Kind.NOUN) && coordinated.isEmpty() && isDescribed(i, verb)) {
        return new Subject(List.of(), i);
      }
      if (chunk.isBareNoun() && clause.isCircumstance(chunk)) {
        continue;
      }
      if (chunk.isBareNoun()) {
        clause.reference(chunk).ifPresent(coordinated::add);
        if (isCoordinate(i)) {
          continue;
        }
        return opens(i) ? subject(coordinated, i) : Subject.NONE;
      }
      if (chunk.is(Kind.RELATIVE)) {
        return antecedent(i);
      }
      boolean passes =
          (clause.isLight(chunk) && !chunk.coordinated())
              || chunk.is(Kind.NEGATION)
              || (chunk.isPrepositional() && chunk.is(Kind.NOUN))
              || chunk.is(Kind.PRONOUN)
              || chunk.is(Kind.MARK)
              || (chunk.is(Kind.COMMA) && i == verb - 1 && isAfterComplementizer(i))
              || (clause.isCopula(chunk) && !chunk.coordinated());
      if (!passes) {
        return Subject.NONE;
      }
    }
    return Subject.NONE;
  }

  /** An indefinite noun right before the verb is what the verb describes: غارات استهدفت مواقع. */
  private boolean isDescribed(int index, int verb) {
    var chunk = clause.chunk(index);
    if (chunk.coordinated() || clause.chunk(verb).coordinated() || clause.size() <= verb + 1) {
      return false;
    }
    for (int i = index + 1; i < verb; i++) {
      if (!clause.isCopula(clause.chunk(i))) {
        return false;
      }
    }
    boolean object = clause.chunk(verb + 1).isBareNoun();
    return object
        && clause.isIndefinite(chunk)
        && (chunk.isPrepositional() || clause.isEvent(chunk));
  }

  /** أن الجماعة المحظورة، زرعت: the clause has no verb before the comma. */
  private boolean isAfterComplementizer(int comma) {
    for (int i = comma - 1; i >= 0; i--) {
      if (clause.is(i, Kind.COMPLEMENTIZER)) {
        return true;
      }
      if (!clause.is(i, Kind.NOUN) && !clause.isLight(clause.chunk(i))) {
        return false;
      }
    }
    return false;
  }

  /** Joined by و to a noun phrase right before it. */
  private boolean isCoordinate(int index) {
    return clause.chunk(index).coordinated() && clause.is(index - 1, Kind.NOUN);
  }

  /** الجماعات المتمركزة في أفغانستان والتي: the clause goes with who is there. */
  private boolean isSomebody(int chunk) {
    return clause.is(chunk, Kind.NOUN)
        && clause
            .reference(clause.chunk(chunk))
            .filter(reference -> !clause.phrases().isLocation(reference))
            .isPresent();
  }

  private Subject subject(List<Reference> references, int chunk) {
    return clause.isEvent(clause.chunk(chunk))
        ? new Subject(List.of(), chunk)
        : new Subject(references, chunk);
  }

  /** What a relative clause belongs to; الذين are people, also inside an event's phrase. */
  private Subject antecedent(int relative) {
    int at = relative - 1;
    while (at >= 0 && (clause.isLight(clause.chunk(at)) || clause.is(at, Kind.COMMA))) {
      at--;
    }
    if (!clause.is(at, Kind.NOUN)) {
      return Subject.NONE;
    }
    if (clause.isPlacePhrase(clause.chunk(at)) && isSomebody(at - 1)) {
      at--;
    }
    var references = clause.reference(clause.chunk(at)).stream().toList();
    return clause.lexicon().is(clause.head(clause.chunk(relative)), Particle.HUMAN)
        ? new Subject(references, at)
        : subject(references, at);
  }

  /** No verb before it in its clause claims the noun phrase. */
  private boolean opens(int index) {
    for (int i = index - 1; i >= 0; i--) {
      var chunk = clause.chunk(i);
      switch (chunk.kind()) {
        case TIME, ADVERB, PARTICLE, PRONOUN, NEGATION -> {}
        case NOUN -> {
          if (clause.chunk(index).coordinated()) {
            return true;
          }
        }
        case VERB -> {
          return clause.isCopula(chunk) || clause.chunk(index).coordinated();
        }
        case COMPLEMENTIZER, SUBORDINATOR, CONJUNCTION, COMMA, MARK, STOP -> {
          return true;
        }
        case RELATIVE -> {
          return false;
        }
      }
    }
    return true;
  }

  /** The first bare noun phrase after the verb, with what is joined to it. */
  private Subject after(int verb) {
    for (int i = verb + 1; i < clause.size(); i++) {
      var chunk = clause.chunk(i);
      if (chunk.isBareNoun() && !chunk.coordinated()) {
        return subject(withCoordinated(i), i);
      }
      boolean passes =
          clause.isLight(chunk)
              || (chunk.is(Kind.NOUN) && chunk.isPrepositional() && !clause.isEvent(chunk))
              || chunk.is(Kind.PRONOUN);
      if (!passes || chunk.coordinated()) {
        return Subject.NONE;
      }
    }
    return Subject.NONE;
  }

  List<Reference> withCoordinated(int first) {
    List<Reference> references = new ArrayList<>();
    for (int i = first; i < clause.size(); i++) {
      var chunk = clause.chunk(i);
      boolean part = i == first || (chunk.is(Kind.NOUN) && chunk.coordinated());
      if (!part || clause.is(i + 1, Kind.VERB) && i > first) {
        break;
      }
      var reference = clause.reference(chunk);
      if (reference.isEmpty() && i == first && clause.isPartOf(i + 1)) {
        return withCoordinated(i + 1);
      }
      reference.ifPresent(references::add);
    }
    return references;
  }

  /** The subject of the verb before, for one that is left out. */
  Subject leftOut(int verb) {
    return carriedInto(verb);
  }

  private Subject carriedInto(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      var chunk = clause.chunk(i);
      if (chunk.is(Kind.VERB) && !clause.isCopula(chunk) && !clause.is(i - 1, Kind.RELATIVE)) {
        var subject = of(i);
        if (!subject.references().isEmpty()) {
          return subject;
        }
      }
    }
    return new Subject(carried.references(), Subject.NOWHERE);
  }

  /** The subject of the sentence's first verb, for the sentence after. */
  Subject main() {
    for (int i = 0; i < clause.size(); i++) {
      if (clause.is(i, Kind.VERB) && !clause.isCopula(clause.chunk(i))) {
        var subject = of(i);
        return subject.references().isEmpty() ? carried : subject;
      }
    }
    return carried;
  }

  /** As {@link #owner}, but nobody where the verb makes its object act: طالب، اتهم. */
  Subject controller(int chunk) {
    for (int i = chunk - 1; i >= 0; i--) {
      var before = clause.chunk(i);
      if (before.is(Kind.VERB) && !clause.isCopula(before)) {
        return controlsObject(before) ? Subject.NONE : of(i);
      }
      if (before.is(Kind.STOP) || before.is(Kind.COMPLEMENTIZER)) {
        break;
      }
    }
    return before(chunk);
  }

  private boolean controlsObject(Chunk verb) {
    var frame = clause.lexicon().frame(clause.head(verb));
    return frame.isPresent()
        && (frame.get().type() == EventType.REQUEST || frame.get().type() == EventType.ACCUSE);
  }

  /** Whose something is: the subject of the verb before it, or the noun phrase that opens. */
  Subject owner(int chunk) {
    for (int i = chunk - 1; i >= 0; i--) {
      var before = clause.chunk(i);
      if (before.is(Kind.VERB) && !clause.isCopula(before)) {
        return of(i);
      }
      if (before.is(Kind.STOP) || before.is(Kind.COMPLEMENTIZER)) {
        break;
      }
    }
    return before(chunk);
  }

  /** The last somebody named before a verb other than those given: whom يدعوه means. */
  Subject mentionedBefore(int verb, Set<String> others) {
    for (int i = verb - 1; i >= 0; i--) {
      var reference = clause.reference(clause.chunk(i));
      if (reference.isPresent()
          && clause.phrases().isAgent(reference.get())
          && !others.contains(reference.get().entity())) {
        return new Subject(List.of(reference.get()), i);
      }
    }
    return Subject.NONE;
  }
}
