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

  private final Openings openings;
  private final Subject carried;

  private final Map<Integer, Subject> found = new HashMap<>();

  /** {@code carried}: the main subject of the sentence before. */
  Subjects(Clause clause, Subject carried) {
    this.clause = clause;
    this.openings = new Openings(clause);
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
    var before = openings.before(verb);
    if (before.isFound()) {
      return before;
    }
    if (isPlural(verb)) {
      return severalBefore(verb);
    }
    var after = after(verb);
    return after.isFound() ? after : carriedInto(verb);
  }

  /** The noun phrase that opens the clause before the verb. */
  Subject before(int verb) {
    return openings.before(verb);
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

  /** The first bare noun phrase after the verb, with what is joined to it. */
  private Subject after(int verb) {
    for (int i = verb + 1; i < clause.size(); i++) {
      var chunk = clause.chunk(i);
      if (chunk.isBareNoun() && !chunk.coordinated()) {
        return isObject(verb, chunk) ? Subject.NONE : openings.subject(withCoordinated(i), i);
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

  /** "وطالب المحتجين": who stands there does not agree with the verb. */
  private boolean isObject(int verb, Chunk chunk) {
    return clause.reference(chunk).filter(r -> !clause.agrees(verb, chunk, r)).isPresent();
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
      boolean nameless = reference.map(clause.phrases()::isNameless).orElse(true);
      if (nameless && i == first && clause.isPartOf(i + 1)) {
        var whole = withCoordinated(i + 1);
        if (!whole.isEmpty() && (reference.isEmpty() || clause.isMembers(i + 1))) {
          return whole;
        }
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

  /** بعد أن سيطروا: several, who need not be the subject before. */
  private Subject severalBefore(int verb) {
    var carried = carriedInto(verb);
    boolean one = carried.references().size() == 1 && !isSeveral(carried.references().get(0));
    if (!one || isFirstPerson(verb)) {
      return carried;
    }
    for (int i = verb - 1; i >= 0; i--) {
      var reference = clause.reference(clause.chunk(i)).filter(this::isSeveral);
      if (reference.isPresent()) {
        return new Subject(List.of(reference.get()), i);
      }
    }
    return carried;
  }

  private boolean isSeveral(Reference reference) {
    return clause.phrases().isAgent(reference)
        && clause
            .word(reference.mention().from())
            .reading()
            .filter(noun -> noun.number() == Grammatical.PLURAL)
            .isPresent();
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
        if (clause.lexicon().is(clause.head(before), Particle.PUSH)) {
          return pushed(i, chunk);
        }
        return controlsObject(before) ? Subject.NONE : of(i);
      }
      if (before.is(Kind.STOP) || before.is(Kind.COMPLEMENTIZER)) {
        break;
      }
    }
    return openings.before(chunk);
  }

  /** The object of the verb: the last bare noun phrase before what it is pushed to. */
  private Subject pushed(int verb, int chunk) {
    boolean opened = isPlural(verb) || openings.before(verb).isFound() || isWhich(verb - 1);
    int bare = 0;
    int object = Subject.NOWHERE;
    for (int i = verb + 1; i < chunk; i++) {
      if (clause.chunk(i).isBareNoun() && !clause.chunk(i).coordinated()) {
        bare++;
        object = i;
      }
    }
    return bare == 2 || bare == 1 && opened
        ? new Subject(withCoordinated(object), object)
        : Subject.NONE;
  }

  private boolean isWhich(int chunk) {
    return clause.is(chunk, Kind.RELATIVE);
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
    return openings.before(chunk);
  }

  /** Of whom a predicate is said: who stands right before, else the clause's subject. */
  Subject described(int chunk) {
    if (clause.is(chunk - 1, Kind.NOUN)) {
      var near = clause.reference(clause.chunk(chunk - 1));
      if (near.isPresent()) {
        return new Subject(withCoordinated(chunk - 1), chunk - 1);
      }
    }
    return owner(chunk);
  }

  /** Whom a possessive pronoun means: who stands right before, the subject, the last named. */
  Subject possessor(int chunk) {
    int before = clause.is(chunk - 1, Kind.COMMA) ? chunk - 2 : chunk - 1;
    if (clause.is(before, Kind.NOUN)) {
      var near = clause.reference(clause.chunk(before));
      if (near.isPresent() && clause.phrases().isPerson(near.get())) {
        return new Subject(List.of(near.get()), before);
      }
    }
    var owner = owner(chunk);
    if (!owner.references().isEmpty()) {
      return owner;
    }
    var main = main();
    return main.references().isEmpty() ? mentionedBefore(chunk, Set.of()) : main;
  }

  /** The last somebody named before a verb other than those given: whom يدعوه means. */
  Subject mentionedBefore(int verb, Set<String> others) {
    for (int i = verb - 1; i >= 0; i--) {
      var reference = clause.reference(clause.chunk(i));
      if (reference.isPresent()
          && clause.phrases().isAgent(reference.get())
          && !others.contains(reference.get().entity())
          && clause.mayMean(clause.head(clause.chunk(verb)), reference.get())) {
        return new Subject(List.of(reference.get()), i);
      }
    }
    return Subject.NONE;
  }
}
