package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.event.Chunk.Kind;
import org.isnad.event.Frame.Flag;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reference;
import org.isnad.model.Word;

/** Roles around a verb: subject before or after it, object, prepositional phrases. */
final class VerbRoles {
  private final Clause clause;
  private final Subjects subjects;
  private final Speaker speaker;

  VerbRoles(Clause clause, Subjects subjects, Speaker speaker) {
    this.clause = clause;
    this.subjects = subjects;
    this.speaker = speaker;
  }

  void assign(Draft draft) {
    int verb = draft.trigger.chunk();
    var arguments = new Arguments(clause, draft);
    List<Integer> bare = scan(verb, arguments);
    var before = subjects.before(verb);
    boolean pronoun = clause.word(draft.trigger.word()).pronoun().isPresent();
    if (subjects.isFirstPerson(verb)) {
      arguments.fill(draft.frame().subject(), speaker.references());
      object(arguments, draft, bare, 0);
    } else if (pronoun) {
      pronoun(arguments, draft, bare, before);
    } else if (before.isFound()) {
      subjectFirst(arguments, draft, bare, before);
    } else {
      verbFirst(arguments, draft, bare);
    }
    arguments.resolvePronouns(subjects);
  }

  /** The bare noun phrases after the verb; prepositional ones take their roles on the way. */
  private List<Integer> scan(int verb, Arguments arguments) {
    List<Integer> bare = new ArrayList<>();
    boolean opened = subjects.before(verb).isFound();
    for (int i = verb + 1; i < clause.size(); i++) {
      var chunk = clause.chunk(i);
      if (chunk.is(Kind.NOUN)) {
        if (chunk.isBareNoun() && !chunk.coordinated()) {
          bare.add(i);
          arguments.passes(chunk);
          if (clause.isEvent(chunk) && (opened || bare.size() > 1)) {
            break;
          }
        } else if (!arguments.accept(i)) {
          break;
        } else if (chunk.isPrepositional() && clause.isEvent(chunk)) {
          break;
        }
      } else if (chunk.is(Kind.PRONOUN)) {
        if (isAmong(chunk) && clause.is(i + 1, Kind.NOUN)) {
          i++;
        } else {
          arguments.pronoun(i);
        }
      } else if (chunk.is(Kind.CONJUNCTION) && !clause.isJoining(i)) {
        break;
      } else if (chunk.is(Kind.COMMA) ? !arguments.crosses(i) : !passes(chunk)) {
        break;
      }
    }
    return bare;
  }

  /** بينهم، منهم: only some of them follow. */
  private boolean isAmong(Chunk chunk) {
    return clause
        .lexicon()
        .prepositionOf(clause.head(chunk))
        .filter(
            preposition ->
                clause.lexicon().is(preposition, Particle.BETWEEN)
                    || clause.lexicon().is(preposition, Particle.PARTITIVE))
        .isPresent();
  }

  private boolean passes(Chunk chunk) {
    return clause.isLight(chunk) || chunk.is(Kind.MARK) || chunk.is(Kind.CONJUNCTION);
  }

  /** أن القوات قصفت المدينة; أن مدنيا قتل. */
  private void subjectFirst(Arguments arguments, Draft draft, List<Integer> bare, Subject before) {
    var frame = draft.frame();
    boolean passive = frame.is(Flag.PASSIVE) || clause.isPassive(draft.trigger.chunk());
    boolean accused = isAccused(draft, draft.trigger.chunk());
    if ((passive || accused) && bare.isEmpty()) {
      arguments.fill(frame.object(), before.references());
      return;
    }
    arguments.fill(frame.subject(), before.references());
    object(arguments, draft, bare, 0);
  }

  /** قصفت القوات المدينة; قتل خمسة; واتهم روسيا with the subject of the clause before. */
  private void verbFirst(Arguments arguments, Draft draft, List<Integer> bare) {
    var frame = draft.frame();
    if (subjects.isPlural(draft.trigger.chunk())) {
      object(arguments, draft, bare, 0);
      arguments.fill(frame.subject(), carried(draft.trigger.chunk(), bare));
    } else if (bare.size() >= 2 && isTitled(frame, bare)) {
      object(arguments, draft, bare, 1);
    } else if (bare.size() >= 2 && !isAlone(frame, bare)) {
      if (!clause.isEvent(clause.chunk(bare.get(0)))) {
        arguments.fill(frame.subject(), subjects.withCoordinated(bare.get(0)));
      }
      object(arguments, draft, bare, 1);
    } else if (!bare.isEmpty() && isSubject(draft, bare.get(0))) {
      draft.lone = !isToldHow(frame, bare.get(0) + 1);
      if (!clause.isEvent(clause.chunk(bare.get(0)))) {
        arguments.fill(frame.subject(), subjects.withCoordinated(bare.get(0)));
      }
    } else {
      object(arguments, draft, bare, 0);
      if (!frame.is(Flag.PASSIVE) && !clause.isPassive(draft.trigger.chunk())) {
        arguments.fill(frame.subject(), carried(draft.trigger.chunk(), bare));
      }
    }
  }

  /** هددت إيران | بإغلاق المضيق; "هدد السعودية" may as well be whom something threatens. */
  private boolean isToldHow(Frame frame, int next) {
    return clause.is(next, Kind.NOUN)
        && frame.prepositions().containsKey(clause.chunk(next).preposition());
  }

  /** قتل القيادي في التنظيم | موسى: a description and the name that goes with it. */
  private boolean isTitled(Frame frame, List<Integer> bare) {
    var title = clause.reference(clause.chunk(bare.get(0)));
    var name = clause.reference(clause.chunk(bare.get(1)));
    return frame.is(Flag.PASSIVE)
        && name.isPresent()
        && clause.phrases().isPerson(name.get())
        && title.map(clause.phrases()::isSomeone).orElse(true);
  }

  /**
   * قتل جنديان و8 مسلحين | «تكفيريين»: what follows the first names nobody; قتلت الشرطة | ثلاثة
   * counts those who suffer.
   */
  private boolean isAlone(Frame frame, List<Integer> bare) {
    var second = clause.chunk(bare.get(1));
    return frame.is(Flag.PASSIVE)
        && clause.reference(second).isEmpty()
        && !(isCounted(second) && isForce(bare.get(0)));
  }

  private boolean isCounted(Chunk chunk) {
    var head = clause.head(chunk);
    return head.kind() == Word.Kind.NUMBER || head.is(PartOfSpeech.NUMERAL);
  }

  private boolean isForce(int chunk) {
    return clause
        .reference(clause.chunk(chunk))
        .map(reference -> clause.phrases().type(reference.entity()))
        .filter(
            type ->
                switch (type) {
                  case STATE, ARMED_FORCE, ARMED_GROUP, GOVERNMENT_BODY, INTELLIGENCE_AGENCY ->
                      true;
                  default -> false;
                })
        .isPresent();
  }

  /** A lone noun phrase is the object only where the verb needs one or it cannot act. */
  private boolean isSubject(Draft draft, int index) {
    var frame = draft.frame();
    int verb = draft.trigger.chunk();
    if (!frame.transitive()) {
      return true;
    }
    if (frame.is(Flag.PASSIVE) || clause.isPassive(verb) || isAccused(draft, index)) {
      return false;
    }
    var reference = clause.reference(clause.chunk(index));
    return reference.isPresent()
        && !clause.phrases().isPlace(reference.get())
        && !clause.lexicon().is(clause.head(clause.chunk(index)), Particle.SITE)
        && clause.isDirect(clause.chunk(index).from(), reference.get())
        && clause.agrees(verb, clause.chunk(index), reference.get());
  }

  /** "اتهم الوزير | بالفساد", "الوزير اتهم | بالفساد": by somebody who is not named. */
  private boolean isAccused(Draft draft, int last) {
    int next = last + 1;
    return draft.frame().is(Flag.LONE_OBJECT)
        && last <= draft.trigger.chunk() + 1
        && next < clause.size()
        && draft.frame().prepositions().containsKey(clause.chunk(next).preposition());
  }

  private List<Reference> carried(int verb, List<Integer> bare) {
    var subject = subjects.of(verb);
    return bare.contains(subject.chunk()) ? List.of() : subject.references();
  }

  private void object(Arguments arguments, Draft draft, List<Integer> bare, int which) {
    if (bare.size() > which && !clause.isEvent(clause.chunk(bare.get(which)))) {
      var chunk = clause.chunk(bare.get(which));
      var reference = clause.reference(chunk);
      boolean far =
          draft.frame().is(Flag.TOPIC_OK)
              && reference.isPresent()
              && !clause.isDirect(chunk.from(), reference.get());
      draft.sufferedByNobodyKnown |= reference.isEmpty();
      if (!far) {
        arguments.fill(draft.frame().object(), suffering(bare.get(which)));
      }
    }
  }

  /** The object with what is joined to it; whose it is where it has no name: موقعا | لحماس. */
  private List<Reference> suffering(int index) {
    var references = subjects.withCoordinated(index);
    boolean nameless =
        references.size() == 1
            && clause.phrases().isNameless(references.get(0))
            && clause.lexicon().is(clause.head(clause.chunk(index)), Particle.SITE);
    return nameless && clause.isPartOf(index + 1)
        ? subjects.withCoordinated(index + 1)
        : references;
  }

  /** يدعوه; التي استهدفتها الغارات: the pronoun means what the clause belongs to. */
  private void pronoun(Arguments arguments, Draft draft, List<Integer> bare, Subject before) {
    int verb = draft.trigger.chunk();
    boolean relative = clause.is(verb - 1, Kind.RELATIVE);
    var frame = draft.frame();
    if (!bare.isEmpty()) {
      if (!clause.isEvent(clause.chunk(bare.get(0)))) {
        arguments.fill(frame.subject(), subjects.withCoordinated(bare.get(0)));
      }
    } else if (!relative) {
      arguments.fill(frame.subject(), subjects.of(verb).references());
    }
    var object = relative ? before : subjects.mentionedBefore(verb, draft.actors);
    arguments.fill(frame.object(), object.references());
  }

  /** A participle beside the verb has its subject: مطالبا الدول بـ. */
  void assignParticiple(Draft draft) {
    var arguments = new Arguments(clause, draft);
    List<Integer> bare = scan(draft.trigger.chunk(), arguments);
    arguments.fill(draft.frame().subject(), besideWhom(draft.trigger).references());
    int next = draft.trigger.word() + 1;
    var chunk = clause.chunk(draft.trigger.chunk());
    if (chunk.holds(next)) {
      var object = clause.phrases().head(next, chunk.to());
      arguments.fill(draft.frame().object(), object.stream().toList());
    } else {
      object(arguments, draft, bare, 0);
    }
  }

  /**
   * "قال الوزير إن الجيش انسحب، متهما تركيا": behind a comma, whoever speaks and agrees with it.
   */
  private Subject besideWhom(Trigger trigger) {
    int chunk = trigger.chunk();
    if (clause.is(chunk - 1, Kind.COMMA)) {
      for (int i = chunk - 2; i >= 0 && !clause.is(i, Kind.STOP); i--) {
        if (clause.isSpeech(clause.chunk(i)) && isOfGender(clause.chunk(i), trigger.word())) {
          return subjects.of(i);
        }
      }
    }
    return subjects.owner(chunk);
  }

  private boolean isOfGender(Chunk verb, int participle) {
    return clause
        .verb(verb)
        .filter(
            reading ->
                clause.word(participle).readings().stream()
                    .filter(own -> own.pos() == PartOfSpeech.ACTIVE_PARTICIPLE)
                    .anyMatch(own -> own.gender() == reading.gender()))
        .isPresent();
  }

  /** Of whom a passive participle is said: الصحفي محتجز في المدينة. */
  void assignPassive(Draft draft) {
    var arguments = new Arguments(clause, draft);
    int chunk = draft.trigger.chunk();
    scan(chunk, arguments);
    arguments.fill(draft.frame().object(), subjects.described(chunk).references());
  }
}
