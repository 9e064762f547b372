package org.isnad.event;

import static org.isnad.lexicon.Letters.HA;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.isnad.event.Chunk.Kind;
import org.isnad.model.Clitic;
import org.isnad.model.EventType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading.Gender;
import org.isnad.model.Reading.Grammatical;
import org.isnad.model.Status;
import org.isnad.model.Word;

/**
 * What stands behind an event noun and says that it is still to come, or is not: المحادثات المقبلة,
 * القمة التي ستعقد, هجوم مختلق.
 */
final class Prospect {
  /** How many phrases may stand between the noun and its relative clause. */
  private static final int PHRASES = 4;

  private static final Set<EventType> WARNED_OF =
      EnumSet.of(
          EventType.REJECT,
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.SANCTION,
          EventType.MOBILIZE,
          EventType.RETREAT);

  private final Clause clause;

  Prospect(Clause clause) {
    this.clause = clause;
  }

  Optional<Status> of(Trigger trigger) {
    return described(trigger).or(() -> related(trigger.chunk())).or(() -> expected(trigger));
  }

  /** "أن تفجيرا سيقع", "إن المحادثات لن تعقد": the subject of a verb that follows it. */
  private Optional<Status> expected(Trigger trigger) {
    int chunk = trigger.chunk();
    boolean begins = chunk == 0 || clause.is(chunk - 1, Kind.COMPLEMENTIZER);
    int verb = chunk + 1;
    while (clause.is(verb, Kind.NOUN) && !clause.chunk(verb).isBareNoun()) {
      verb++;
    }
    if (begins && isEffect(verb)) {
      return Optional.of(Status.HYPOTHETICAL).filter(effect -> isWarnedOf(trigger));
    }
    boolean denied = clause.is(verb, Kind.NEGATION);
    boolean future = clause.is(verb, Kind.PARTICLE) && isFuture(verb);
    verb += denied || future ? 1 : 0;
    if (!begins || !clause.is(verb, Kind.VERB) || !isTold(verb)) {
      return Optional.empty();
    }
    if (denied) {
      return Optional.of(Status.DENIED);
    }
    return future || clause.head(clause.chunk(verb)).has(Clitic.SA)
        ? Optional.of(Status.PLANNED)
        : Optional.empty();
  }

  /** "رفض المجلس الاتفاق سيؤدي إلى حرب": what it will lead to. */
  private boolean isEffect(int from) {
    int verb = from;
    while (clause.is(verb, Kind.NOUN) && verb < from + PHRASES) {
      verb++;
    }
    return clause.is(verb, Kind.VERB)
        && clause.head(clause.chunk(verb)).has(Clitic.SA)
        && clause
            .governorKind(clause.chunk(verb))
            .filter(k -> k == Governor.Kind.CAUSE)
            .isPresent();
  }

  /** No death, and nothing that is in force. */
  private static boolean isWarnedOf(Trigger trigger) {
    return WARNED_OF.contains(trigger.frame().type()) && trigger.frame().harm().isEmpty();
  }

  private boolean isFuture(int particle) {
    return clause.lexicon().is(clause.head(clause.chunk(particle)), Particle.FUTURE);
  }

  /** Not of "الهجوم سيتم الرد عليه", where the verb has a subject of its own. */
  private boolean isTold(int verb) {
    boolean other = clause.is(verb + 1, Kind.NOUN) && clause.chunk(verb + 1).isBareNoun();
    return !other && (isHeld(verb) || clause.isCopula(clause.chunk(verb)));
  }

  private Optional<Status> described(Trigger trigger) {
    int end = clause.chunk(trigger.chunk()).to();
    for (int i = trigger.word() + 1; i < end; i++) {
      var status = meaning(clause.word(i));
      if (status.isPresent() && belongs(trigger.word(), i)) {
        return status;
      }
    }
    return Optional.empty();
  }

  private Optional<Status> meaning(Word word) {
    if (clause.lexicon().is(word.form(), Particle.COMING)) {
      return Optional.of(Status.PLANNED);
    }
    if (clause.lexicon().is(word.form(), Particle.POSSIBLY)) {
      return Optional.of(Status.HYPOTHETICAL);
    }
    return clause.lexicon().is(word.form(), Particle.UNREAL)
        ? Optional.of(Status.DENIED)
        : Optional.empty();
  }

  /** Beside it, or of its gender where the noun between has the other: زيارة الرئيس المقررة. */
  private boolean belongs(int noun, int adjective) {
    if (clause.word(noun).has(Clitic.ART) && !clause.word(adjective).has(Clitic.ART)) {
      return false;
    }
    int between = adjective - 1;
    while (between > noun && clause.word(between).isQuote()) {
      between--;
    }
    boolean feminine = isFeminine(clause.word(adjective));
    return isFeminine(clause.word(noun)) == feminine
        && (between == noun || describes(between) || isFeminine(clause.word(between)) != feminine);
  }

  private boolean describes(int word) {
    return clause.word(word).is(PartOfSpeech.ADJECTIVE) || clause.word(word).is(PartOfSpeech.NISBA);
  }

  /** By its reading, a plural of things included, or by its ending. */
  private static boolean isFeminine(Word word) {
    var form = word.form();
    return word.reading()
        .map(r -> r.gender() == Gender.FEMININE || r.number() == Grammatical.PLURAL)
        .orElse(form.charAt(form.length() - 1) == HA);
  }

  /** "المحادثات بين روسيا وتركيا التي ستعقد", "اجتماعه مع لافروف الذي سيشارك فيه". */
  private Optional<Status> related(int chunk) {
    int i = chunk + 1;
    while (i < clause.size() && i <= chunk + PHRASES && isBetween(i)) {
      i++;
    }
    boolean future =
        clause.is(i, Kind.RELATIVE)
            && clause.is(i + 1, Kind.VERB)
            && clause.head(clause.chunk(i + 1)).has(Clitic.SA);
    return future && (isHeld(i + 1) || takesPart(i + 1))
        ? Optional.of(Status.PLANNED)
        : Optional.empty();
  }

  private boolean isBetween(int i) {
    return clause.is(i, Kind.NOUN) || clause.is(i, Kind.TIME) || clause.is(i, Kind.MARK);
  }

  /** ستعقد، ستجرى، سيستضيفها. */
  private boolean isHeld(int verb) {
    return clause
        .governorKind(clause.chunk(verb))
        .filter(
            kind ->
                kind == Governor.Kind.ACT
                    || kind == Governor.Kind.HAPPEN
                    || kind == Governor.Kind.HOST)
        .isPresent();
  }

  /** سيشارك فيه. */
  private boolean takesPart(int verb) {
    int next = clause.chunk(verb).to();
    return next < clause.sentence().to()
        && clause.word(next).is(PartOfSpeech.PREPOSITION)
        && clause.word(next).pronoun().isPresent();
  }
}
