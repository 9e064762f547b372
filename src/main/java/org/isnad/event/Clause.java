package org.isnad.event;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.HA;
import static org.isnad.lexicon.Letters.TA;
import static org.isnad.lexicon.Letters.YA;

import java.util.List;
import java.util.Optional;
import org.isnad.event.Chunk.Kind;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Reading.Gender;
import org.isnad.model.Reading.Grammatical;
import org.isnad.model.Reading.Voice;
import org.isnad.model.Reference;
import org.isnad.model.Sentence;
import org.isnad.model.Text;
import org.isnad.model.Word;

/** A sentence in chunks, with what its words mean. */
record Clause(
    Text text, Sentence sentence, List<Chunk> chunks, Phrases phrases, EventLexicon lexicon) {

  private static final String HIM = "" + HA;

  Chunk chunk(int index) {
    return chunks.get(index);
  }

  int size() {
    return chunks.size();
  }

  boolean is(int index, Kind kind) {
    return index >= 0 && index < chunks.size() && chunks.get(index).is(kind);
  }

  Word word(int index) {
    return text.word(index);
  }

  Word head(Chunk chunk) {
    return text.word(chunk.from());
  }

  /** What a noun phrase means: the first name or description in it. */
  Optional<Reference> reference(Chunk chunk) {
    return chunk.is(Kind.NOUN) ? reference(chunk.from(), chunk.to()) : Optional.empty();
  }

  /** What words mean; of a nameless site (مواقع الحوثيين) whose it is. */
  Optional<Reference> reference(int from, int to) {
    var head = phrases.head(from, to);
    if (head.isPresent() && isSite(head.get())) {
      var mention = head.get().mention();
      return phrases.head(mention.phraseFrom() + 1, to).or(() -> head);
    }
    return head;
  }

  private boolean isSite(Reference reference) {
    return phrases.isNameless(reference)
        && lexicon.is(word(reference.mention().phraseFrom()), Particle.SITE);
  }

  /** ممثلون | من فرنسا, مواقع | لداعش: whose the nameless ones before are. */
  boolean isPartOf(int index) {
    return is(index, Kind.NOUN)
        && !chunk(index).coordinated()
        && (lexicon.is(chunk(index).preposition(), Particle.OF)
            || lexicon.is(chunk(index).preposition(), Particle.PARTITIVE)
            || lexicon.is(chunk(index).preposition(), Particle.SEEK));
  }

  /** من with a force or party: its members stand before. */
  boolean isMembers(int index) {
    return lexicon.is(chunk(index).preposition(), Particle.PARTITIVE)
        && reference(chunk(index))
            .filter(reference -> phrases.type(reference.entity()).isOrganization())
            .isPresent();
  }

  /** The phrase begins with an event noun or what carries one, whose arguments are its own. */
  boolean isEvent(Chunk chunk) {
    if (!chunk.is(Kind.NOUN)) {
      return false;
    }
    for (int i = chunk.from(); i < chunk.to() && phrases.around(i).isEmpty(); i++) {
      if (lexicon.frame(word(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  boolean isParticle(int word, Particle particle) {
    return lexicon.is(word(word), particle);
  }

  /** Introduced by بعد, عقب. */
  boolean isAfter(Chunk chunk) {
    return lexicon.is(chunk.preposition(), Particle.BARRIER);
  }

  /** A verb that tells an event itself. */
  boolean tells(Chunk verb) {
    return lexicon.frame(head(verb), true).isPresent();
  }

  boolean isSpeech(Chunk chunk) {
    return chunk.is(Kind.VERB) && lexicon.isSpeech(head(chunk));
  }

  Optional<Governor> governor(Chunk chunk) {
    return lexicon.governor(head(chunk));
  }

  Optional<Governor.Kind> governorKind(Chunk chunk) {
    return governor(chunk).map(Governor::kind);
  }

  boolean isCopula(Chunk chunk) {
    return chunk.is(Kind.VERB) && lexicon.is(head(chunk), Particle.COPULA);
  }

  Optional<Reading> verb(Chunk chunk) {
    return head(chunk).reading().filter(Reading::isVerb);
  }

  /** Words that neither begin nor end a clause: adverbs, times, قد. */
  boolean isLight(Chunk chunk) {
    return switch (chunk.kind()) {
      case ADVERB, TIME, PARTICLE -> true;
      case NOUN,
          VERB,
          PRONOUN,
          COMPLEMENTIZER,
          RELATIVE,
          SUBORDINATOR,
          CONJUNCTION,
          NEGATION,
          COMMA,
          MARK,
          STOP ->
          false;
    };
  }

  /** Nothing stands before it but a word for a part of it: طيران التحالف. */
  boolean isDirect(int from, Reference reference) {
    for (int i = from; i < reference.mention().phraseFrom(); i++) {
      if (!word(i).isQuote() && !lexicon.is(word(i), Particle.PART)) {
        return false;
      }
    }
    return true;
  }

  /** متشجعا بهذا: how somebody does it, not who. */
  boolean isCircumstance(Chunk chunk) {
    var head = head(chunk);
    boolean participle =
        head.is(PartOfSpeech.ACTIVE_PARTICIPLE)
            || head.is(PartOfSpeech.PASSIVE_PARTICIPLE)
            || lexicon.is(head, Particle.ADVERBIAL);
    return participle && !head.isDefinite() && phrases.around(chunk.from()).isEmpty();
  }

  /** The writing shows that a noun is an object: هجوما. */
  boolean isAccusative(int word) {
    var form = word(word).form();
    var lemma = word(word).lemma();
    return form.charAt(form.length() - 1) == ALEF && lemma.charAt(lemma.length() - 1) != ALEF;
  }

  /** The writing shows that the verb is passive: أصيب، اغتيل. */
  boolean isPassive(int verb) {
    return verb(chunk(verb)).map(reading -> reading.voice() == Voice.PASSIVE).orElse(false);
  }

  /**
   * A masculine verb has no feminine subject right after it: ودعا روسيا means that he did; واتهمت
   * أحد الوزراء that she did.
   */
  boolean agrees(int verb, Chunk subject, Reference reference) {
    var gender = verb(chunk(verb)).map(Reading::gender);
    if (gender.isEmpty() || chunk(verb).to() != subject.from()) {
      return true;
    }
    if (head(subject).isOblique()) {
      return false;
    }
    if (gender.get() == Gender.FEMININE) {
      return !isOneMan(head(subject), reference);
    }
    if (gender.get() != Gender.MASCULINE) {
      return true;
    }
    var name = head(subject).form();
    return !isFeminineState(name, reference) && !isFeminine(head(subject));
  }

  /** "اتهمته", of him: neither a state whose name is feminine (الولايات المتحدة) nor المحكمة. */
  boolean mayMean(Word pronounced, Reference reference) {
    if (pronounced.pronoun().filter(HIM::equals).isEmpty() || phrases.isPerson(reference)) {
      return true;
    }
    var head = word(reference.mention().phraseFrom());
    return !isFeminineState(head.form(), reference) && !isFeminine(head);
  }

  private boolean isFeminineState(String name, Reference reference) {
    char last = name.charAt(name.length() - 1);
    boolean plural = last == TA && name.length() > 2 && name.charAt(name.length() - 2) == ALEF;
    return phrases.type(reference.entity()) == EntityType.STATE && (last == ALEF || plural);
  }

  private boolean isOneMan(Word head, Reference reference) {
    var reading = head.reading();
    if (reference.mention().form() != Mention.Form.DESCRIPTION
        || !phrases.isAgent(reference)
        || reading.isEmpty()) {
      return false;
    }
    return switch (reading.get().pos()) {
      case NUMERAL -> head.form().charAt(head.form().length() - 1) != YA;
      case NOUN, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE ->
          reading.get().gender() == Gender.MASCULINE
              && reading.get().number() == Grammatical.SINGULAR;
      default -> false;
    };
  }

  /** ثقافية: a تظاهرة so described is no protest. */
  boolean isFestive(int index) {
    return index < sentence.to() && lexicon.is(word(index), Particle.FESTIVE);
  }

  private static boolean isFeminine(Word word) {
    return word.reading()
        .filter(reading -> reading.pos() == PartOfSpeech.NOUN)
        .map(
            reading ->
                reading.gender() == Gender.FEMININE && reading.number() == Grammatical.SINGULAR)
        .orElse(false);
  }

  /** A conjunction between noun phrases (20 و 30), not between clauses. */
  boolean isJoining(int conjunction) {
    return is(conjunction - 1, Kind.NOUN)
        && is(conjunction + 1, Kind.NOUN)
        && !is(conjunction + 2, Kind.VERB);
  }

  /** No word of it is definite and none is a name. */
  boolean isIndefinite(Chunk chunk) {
    for (int i = chunk.from(); i < chunk.to(); i++) {
      if (word(i).isDefinite() || phrases.around(i).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** من قبل X، على يد X، بواسطة X. */
  boolean isAgentPhrase(Chunk chunk) {
    if (!chunk.is(Kind.NOUN)) {
      return false;
    }
    int space = chunk.preposition().indexOf(' ');
    return space > 0
        || lexicon.is(chunk.preposition(), Particle.AGENT_WORD)
        || (chunk.from() + 1 < chunk.to()
            && head(chunk).has(Clitic.BI)
            && lexicon.is(head(chunk).form(), Particle.WEAPON))
        || (lexicon.is(chunk.preposition(), Particle.AGENT_FIRST)
            && chunk.to() > chunk.from() + 1
            && lexicon.is(head(chunk).form(), Particle.AGENT));
  }

  boolean isPlacePhrase(Chunk chunk) {
    return chunk.is(Kind.NOUN) && lexicon.is(chunk.preposition(), Particle.PLACE);
  }
}
