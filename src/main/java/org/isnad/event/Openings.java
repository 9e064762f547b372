package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.event.Chunk.Kind;
import org.isnad.model.Reference;

/** Finds who or what stands before a verb as its subject: أن القوات قصفت, القوات التي قصفت. */
final class Openings {
  private final Clause clause;

  Openings(Clause clause) {
    this.clause = clause;
  }

  /** The noun phrase that opens the clause before the verb: أن القوات قصفت. */
  Subject before(int verb) {
    var nearest = nearest(verb);
    return nearest.isFound() || !clause.is(verb - 1, Kind.COMMA) ? nearest : parted(verb);
  }

  /** أن وفدا يضم مسؤولين، سيزور البلاد: between commas the subject is described. */
  private Subject parted(int verb) {
    int opening = verb - 1;
    while (opening >= 0 && !clause.is(opening, Kind.COMPLEMENTIZER)) {
      if (clause.is(opening, Kind.STOP)) {
        return Subject.NONE;
      }
      opening--;
    }
    int subject = opening + 1;
    if (opening < 0 || clause.chunk(verb).coordinated() || !clause.chunk(subject).isBareNoun()) {
      return Subject.NONE;
    }
    int next = subject + 1;
    while (clause.is(next, Kind.NOUN)) {
      next++;
    }
    boolean described =
        clause.is(next, Kind.RELATIVE)
            || clause.is(next, Kind.COMMA)
            || (clause.is(next, Kind.VERB) && clause.isIndefinite(clause.chunk(subject)));
    return described
        ? subject(clause.reference(clause.chunk(subject)).stream().toList(), subject)
        : Subject.NONE;
  }

  private Subject nearest(int verb) {
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
        whole(i).ifPresent(coordinated::add);
        if (isCoordinate(i)) {
          continue;
        }
        return opens(i) ? subject(coordinated, i) : newcomer(verb);
      }
      if (chunk.is(Kind.RELATIVE)) {
        return resumes(verb) ? Subject.NONE : antecedent(i);
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
        return chunk.is(Kind.VERB) ? newcomer(verb) : Subject.NONE;
      }
    }
    return Subject.NONE;
  }

  /** "يعود الأمر للشعب | وأميركا ستدعمه": another clause begins with the name before the verb. */
  private Subject newcomer(int verb) {
    int at = verb - 1;
    if (clause.chunk(verb).coordinated()
        || !clause.is(at, Kind.NOUN)
        || !isCoordinate(at)
        || !clause.chunk(at).isBareNoun()
        || clause.isIndefinite(clause.chunk(at))) {
      return Subject.NONE;
    }
    return subject(clause.reference(clause.chunk(at)).stream().toList(), at);
  }

  /** الشروط التي وافقت عليها الكويت: the subject follows what goes back to the antecedent. */
  private boolean resumes(int verb) {
    return clause.is(verb + 1, Kind.PRONOUN)
        && clause.is(verb + 2, Kind.NOUN)
        && clause.chunk(verb + 2).isBareNoun();
  }

  /** What a bare noun means; أكثر | من مئة شخص means what it is a part of. */
  private Optional<Reference> whole(int index) {
    return clause
        .reference(clause.chunk(index))
        .or(
            () ->
                clause.isPartOf(index + 1)
                    ? clause.reference(clause.chunk(index + 1))
                    : Optional.empty());
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

  Subject subject(List<Reference> references, int chunk) {
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
}
