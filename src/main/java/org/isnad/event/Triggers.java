package org.isnad.event;

import static org.isnad.lexicon.Letters.BA;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.event.Chunk.Kind;
import org.isnad.event.Frame.Flag;
import org.isnad.event.Trigger.Form;
import org.isnad.model.Clitic;
import org.isnad.model.EventType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/** Finds the words of a sentence that may tell an event; names are passed over. */
final class Triggers {
  /** How far the word that a frame asks for may be from its verb or noun. */
  private static final int VERB_REACH = 7;

  private static final int NOUN_REACH = 3;

  private final Clause clause;
  private final Held held;
  private final Adjuncts adjuncts;

  Triggers(Clause clause) {
    this.clause = clause;
    this.held = new Held(clause);
    this.adjuncts = new Adjuncts(clause);
  }

  List<Trigger> find() {
    List<Trigger> triggers = new ArrayList<>();
    int taken = -1;
    for (int i = 0; i < clause.size(); i++) {
      var chunk = clause.chunk(i);
      if (!chunk.is(Kind.VERB) && !chunk.is(Kind.NOUN)) {
        continue;
      }
      for (int word = chunk.from(); word < chunk.to(); word++) {
        var trigger = word == taken ? Optional.<Trigger>empty() : trigger(word, i);
        if (trigger.isPresent()) {
          triggers.add(trigger.get());
          taken = taken(trigger.get());
        }
      }
    }
    return triggers;
  }

  /** The word that the trigger asks for, where it follows at once: وقف إطلاق النار is one event. */
  private int taken(Trigger trigger) {
    int next = trigger.word() + 1;
    boolean asked = next < clause.sentence().to() && trigger.frame().asks(clause.word(next));
    boolean one =
        trigger.frame().is(Flag.EFFECT)
            || clause.lexicon().is(clause.word(trigger.word()).form(), Particle.CESSATION);
    return asked && one ? next : -1;
  }

  private Optional<Trigger> trigger(int index, int chunk) {
    var word = clause.word(index);
    boolean ends =
        index > clause.sentence().from()
            && clause.lexicon().is(clause.word(index - 1).form(), Particle.CESSATION);
    if (!word.isLexical()
        || clause.phrases().around(index).isPresent()
        || isOfSite(index, clause.chunk(chunk))) {
      return Optional.empty();
    }
    boolean verb = clause.is(chunk, Kind.VERB);
    var beside = adjuncts.at(index);
    var form = beside.isPresent() ? Form.PARTICIPLE : Form.of(word, verb);
    return beside
        .or(() -> frame(index, word, verb))
        .map(frame -> new Trigger(index, chunk, frame, form))
        .filter(frame -> !ends || frame.frame().with().isEmpty())
        .filter(this::hasItsWord)
        .filter(this::isInvestigation)
        .filter(this::isMeant)
        .filter(t -> t.frame().type() != EventType.PROTEST || !clause.isFestive(index + 1))
        .filter(this::isByPeople)
        .filter(this::isDeed)
        .filter(this::isTaken);
  }

  /** "نقاط تمركز المسلحين", "مناطق سيطرة الجيش": where they are, not what they did. */
  private boolean isOfSite(int index, Chunk chunk) {
    var word = clause.word(index);
    return index > chunk.from()
        && !word.isDefinite()
        && !word.hasPreposition()
        && word.canBe(PartOfSpeech.MASDAR)
        && clause.lexicon().is(clause.word(index - 1), Particle.SITE);
  }

  /** Neither بحث عن "look for" nor رفض التعليق "decline to comment". */
  private boolean isMeant(Trigger trigger) {
    if (trigger.frame().is(Flag.NO_BI) && isWithIt(trigger.word() + 1)) {
      return false;
    }
    for (int next = trigger.chunk() + 1;
        clause.is(next, Kind.NOUN) || clause.is(next, Kind.ADVERB);
        next++) {
      var chunk = clause.chunk(next);
      boolean other =
          (trigger.frame().is(Flag.NO_BI) && clause.head(chunk).has(Clitic.BI))
              || (trigger.frame().is(Flag.DISCUSS)
                  && clause.lexicon().is(chunk.preposition(), Particle.SEEK));
      if (other) {
        return false;
      }
    }
    return trigger.frame().type() != EventType.REJECT || !declines(trigger);
  }

  /** "مشروع تقدمت به واشنطن". */
  private boolean isWithIt(int next) {
    return next < clause.sentence().to()
        && clause.word(next).is(PartOfSpeech.PRONOUN)
        && clause.word(next).normalized().charAt(0) == BA;
  }

  /** Neither أصيب بالإحباط nor ضرب زلزال. */
  private boolean isByPeople(Trigger trigger) {
    if (trigger.frame().type() != EventType.ASSAULT) {
      return true;
    }
    if (isAccident(trigger.word())) {
      return false;
    }
    for (int next = trigger.chunk() + 1; clause.is(next, Kind.NOUN); next++) {
      if (trigger.isVerb() && isAccident(clause.chunk(next).from())) {
        return false;
      }
      var head = clause.head(clause.chunk(next));
      boolean ails = head.has(Clitic.BI) && clause.lexicon().is(head, Particle.AILMENT);
      if (ails || (trigger.isVerb() && clause.lexicon().is(head, Particle.NATURE))) {
        return false;
      }
    }
    return !trigger.isVerb() || !isNature(clauseBefore(trigger.chunk()));
  }

  /** Neither 15 مقاطعة nor مقاطعة كيبيك; neither تقدم تنازلات nor يستهدف القرار. */
  private boolean isDeed(Trigger trigger) {
    int next = trigger.chunk() + 1;
    if (trigger.isVerb()) {
      boolean light =
          trigger.frame().is(Flag.MOVE)
              && clause.is(next, Kind.NOUN)
              && clause.chunk(next).isBareNoun()
              && clause.isEvent(clause.chunk(next));
      boolean measure = isMeasure(next) || clause.is(next, Kind.NOUN) && isMeasure(next + 1);
      return !light && !(trigger.frame().type() == EventType.ASSAULT && measure);
    }
    boolean counted =
        trigger.frame().is(Flag.UNCOUNTED)
            && (isNumber(trigger.word() - 1) || isTown(trigger.word() + 1));
    return !counted;
  }

  private boolean isMeasure(int chunk) {
    return clause.is(chunk, Kind.NOUN)
        && clause.chunk(chunk).isBareNoun()
        && clause.lexicon().is(clause.head(clause.chunk(chunk)), Particle.MEASURE);
  }

  private boolean isTown(int word) {
    return word < clause.sentence().to()
        && clause.phrases().around(word).filter(clause.phrases()::isPlace).isPresent();
  }

  private boolean isNumber(int word) {
    return word >= clause.sentence().from()
        && (clause.word(word).kind() == Word.Kind.NUMBER
            || clause.word(word).is(PartOfSpeech.NUMERAL));
  }

  /** انفجار أسطوانة غاز، حادث سير. */
  private boolean isAccident(int noun) {
    int next = noun + 1;
    return next < clause.sentence().to()
        && clause.lexicon().is(clause.word(next), Particle.ACCIDENT)
        && !clause.word(next).hasPreposition();
  }

  /** Neither تحت سيطرة التنظيم nor خاضعة لسيطرته: held, not taken. */
  private boolean isTaken(Trigger trigger) {
    if (trigger.isVerb() || !trigger.frame().is(Flag.CONTROL)) {
      return true;
    }
    var chunk = clause.chunk(trigger.chunk());
    boolean annexed = !clause.word(trigger.word()).has(Clitic.ART);
    boolean held =
        clause.lexicon().is(chunk.preposition(), Particle.STATIC)
            || (trigger.word() > clause.sentence().from()
                && clause.lexicon().is(clause.word(trigger.word() - 1), Particle.STATIC));
    boolean whose =
        clause.lexicon().is(chunk.preposition(), Particle.OF)
            || clause.lexicon().is(chunk.preposition(), Particle.PARTITIVE);
    return !held && !(annexed && whose);
  }

  /** The noun phrase before a verb, or before the relative that the verb follows. */
  private int clauseBefore(int verb) {
    return clause.is(verb - 1, Kind.RELATIVE) ? verb - 2 : verb - 1;
  }

  private boolean isNature(int chunk) {
    return clause.is(chunk, Kind.NOUN)
        && clause.lexicon().is(clause.head(clause.chunk(chunk)), Particle.NATURE);
  }

  private boolean declines(Trigger trigger) {
    int end = Math.min(clause.sentence().to(), trigger.word() + NOUN_REACH + 4);
    for (int i = trigger.word() + 1; i < end; i++) {
      if (clause.lexicon().is(clause.word(i).form(), Particle.NO_COMMENT)) {
        return true;
      }
    }
    return false;
  }

  /** تحقيق في الحادث, but not تحقيق أهداف. */
  private boolean isInvestigation(Trigger trigger) {
    int next = trigger.word() + 1;
    return !trigger.frame().is(Flag.INVESTIGATE)
        || !clause.chunk(trigger.chunk()).holds(next)
        || clause.word(next).is(PartOfSpeech.ADJECTIVE)
        || clause.word(next).is(PartOfSpeech.NISBA);
  }

  private Optional<Frame> frame(int index, Word word, boolean verb) {
    int reach = word.is(PartOfSpeech.VERB) ? VERB_REACH : 1;
    int end = Math.min(clause.sentence().to(), index + reach + 1);
    boolean may = clause.lexicon().beginsPhrase(word);
    for (int i = index + 1; may && i < end; i++) {
      var phrase = clause.lexicon().frame(word, clause.word(i));
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return clause.lexicon().frame(word, verb).or(() -> held.at(index));
  }

  private boolean hasItsWord(Trigger trigger) {
    var with = trigger.frame().with();
    if (with.isEmpty()) {
      return true;
    }
    boolean place = trigger.frame().is(Flag.OR_PLACE);
    if (clause.word(trigger.word()).pronoun().isPresent() && (place || trigger.isVerb())) {
      return place;
    }
    int reach = trigger.isVerb() ? VERB_REACH : NOUN_REACH;
    if (trigger.frame().is(Flag.FAR)) {
      reach = 2 * VERB_REACH;
    }
    int end = Math.min(clause.sentence().to(), trigger.word() + reach + 1);
    for (int i = trigger.word() + 1; i < end; i++) {
      var word = clause.word(i);
      boolean asked = trigger.frame().asks(word) || place && isObject(trigger, i);
      if (asked && !isInSubject(trigger, i)) {
        return true;
      }
    }
    return false;
  }

  /** استعادة الموصل, not استعادة الاستقرار في اليمن. */
  private boolean isObject(Trigger trigger, int word) {
    if (clause.chunk(trigger.chunk()).holds(word)) {
      return word == trigger.word() + 1 && isPlace(word);
    }
    int next = trigger.chunk() + 1;
    while (next < clause.size() && !clause.chunk(next).holds(word)) {
      next++;
    }
    return next < clause.size() && clause.chunk(next).isBareNoun() && isPlace(word);
  }

  private boolean isPlace(int word) {
    return clause.phrases().around(word).filter(clause.phrases()::isLocation).isPresent();
  }

  /** نشرت القوات بيانا: the first of two noun phrases is no object. */
  private boolean isInSubject(Trigger trigger, int word) {
    int next = trigger.chunk() + 1;
    return trigger.isVerb()
        && clause.is(next, Kind.NOUN)
        && clause.chunk(next).holds(word)
        && clause.chunk(next).isBareNoun()
        && clause.is(next + 1, Kind.NOUN)
        && clause.chunk(next + 1).isBareNoun()
        && !clause.chunk(next + 1).coordinated();
  }
}
