package org.isnad.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.event.Frame.Flag;
import org.isnad.lexicon.Letters;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Table.Row;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Reading.Grammatical;
import org.isnad.model.Status;
import org.isnad.model.Toll.Harm;
import org.isnad.model.Trait;
import org.isnad.model.Word;

/** The tables of events: frames of verbs and nouns, governors, particles; asked by word. */
final class EventLexicon {
  private static final String LIGHT = "LIGHT";

  private final Map<String, Frame> verbs = new HashMap<>();
  private final Map<String, Frame> nouns = new HashMap<>();

  /** By the first of their two words, then by the second. */
  private final Map<String, Map<String, Frame>> phrases = new HashMap<>();

  private final Map<String, Governor> governors = new HashMap<>();
  private final Map<String, Set<Particle>> particles = new HashMap<>();
  private final Trait<Set<Particle>> particlesOfForm =
      Trait.of(word -> particles.getOrDefault(word.form(), Set.of()));
  private final Map<String, String> pronouns = new HashMap<>();
  private final Set<String> speech = new HashSet<>();

  private EventLexicon() {}

  static EventLexicon load() {
    var lexicon = new EventLexicon();
    for (var row : Table.resource("lexicon/event-verbs.tsv", "lemma", "type").rows()) {
      if (!row.get("type").equals(LIGHT)) {
        lexicon.verbs.put(key(row), Frame.verb(row));
      }
    }
    for (var row : Table.resource("lexicon/event-nouns.tsv", "lemma", "type").rows()) {
      lexicon.nouns.put(key(row), Frame.noun(row));
    }
    for (var row : Table.resource("lexicon/event-phrases.tsv", "phrase", "type").rows()) {
      var words = Orthography.fold(row.get("phrase")).split(" ", 2);
      lexicon
          .phrases
          .computeIfAbsent(words[0], first -> new HashMap<>())
          .put(words[words.length - 1], Frame.phrase(row));
    }
    for (var row : Table.resource("lexicon/speech-verbs.tsv", "lemma").rows()) {
      lexicon.speech.add(key(row));
    }
    for (var row : Table.resource("lexicon/event-governors.tsv", "lemma", "kind").rows()) {
      lexicon.governors.put(key(row), governor(row));
    }
    for (var row : Table.resource("lexicon/event-particles.tsv", "form", "classes").rows()) {
      var classes = EnumSet.noneOf(Particle.class);
      row.list("classes").forEach(name -> classes.add(Particle.valueOf(constant(name))));
      lexicon
          .particles
          .computeIfAbsent(
              Orthography.fold(row.get("form")), form -> EnumSet.noneOf(Particle.class))
          .addAll(classes);
    }
    for (var row : Table.resource("lexicon/event-pronouns.tsv", "form", "preposition").rows()) {
      lexicon.pronouns.put(
          Orthography.fold(row.get("form")), Orthography.fold(row.get("preposition")));
    }
    return lexicon;
  }

  private static String key(Row row) {
    return Orthography.fold(row.get("lemma"));
  }

  private static Governor governor(Row row) {
    var status = row.get("status");
    return new Governor(
        Governor.Kind.valueOf(constant(row.get("kind"))),
        status.isEmpty() ? Optional.empty() : Optional.of(Status.valueOf(constant(status))));
  }

  private static String constant(String name) {
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** The frame of a word by its likeliest reading: a verb, a noun, a masdar or a participle. */
  Optional<Frame> frame(Word word) {
    var reading = word.reading();
    if (reading.isEmpty()) {
      return Optional.empty();
    }
    return switch (reading.get().pos()) {
      case VERB -> verb(word, reading.get()).filter(frame -> !frame.is(Flag.MASDAR_ONLY));
      case NOUN, MASDAR -> noun(word);
      case ACTIVE_PARTICIPLE -> participle(word);
      default -> Optional.empty();
    };
  }

  /** As {@link #frame(Word)}, of a word that the clause shows to be a verb or a noun. */
  Optional<Frame> frame(Word word, boolean verb) {
    if (verb && !word.is(PartOfSpeech.VERB)) {
      for (var reading : word.readings()) {
        if (reading.isVerb()) {
          return verb(reading.lemma());
        }
      }
    }
    return !verb && word.is(PartOfSpeech.VERB) ? noun(word) : frame(word);
  }

  /** The frame of two words that are one trigger: إطلاق سراح، قطع طريق. */
  Optional<Frame> frame(Word word, Word next) {
    var frame = phrase(word.form(), next);
    for (var reading : word.readings()) {
      if (frame.isEmpty()) {
        frame = phrase(reading.lemma(), next);
      }
    }
    return frame;
  }

  /** Some frame of two words begins with the word. */
  boolean beginsPhrase(Word word) {
    boolean begins = phrases.containsKey(word.form());
    for (var reading : word.readings()) {
      begins |= phrases.containsKey(reading.lemma());
    }
    return begins;
  }

  private Optional<Frame> phrase(String first, Word next) {
    var frames = phrases.get(first);
    if (frames == null) {
      return Optional.empty();
    }
    var frame = frames.get(next.form());
    return Optional.ofNullable(frame != null ? frame : frames.get(next.lemma()));
  }

  /** توقعان: of أوقع، وقع the one that tells an event, where its word will have to follow. */
  private Optional<Frame> verb(Word word, Reading likeliest) {
    var frame = verb(likeliest.lemma());
    for (var reading : word.readings()) {
      if (frame.isEmpty() && reading.isVerb() && reading.tense() == likeliest.tense()) {
        frame = verb(reading.lemma()).filter(other -> !other.with().isEmpty());
      }
    }
    return frame;
  }

  private Optional<Frame> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  private Optional<Frame> noun(Word word) {
    for (var reading : word.readings()) {
      var frame = reading.pos() == PartOfSpeech.NOUN ? nouns.get(reading.lemma()) : null;
      if (frame != null
          && (!frame.is(Flag.PLURAL_ONLY) || reading.number() == Grammatical.PLURAL)) {
        return Optional.of(frame);
      }
    }
    for (var reading : word.readings()) {
      var frame = reading.pos() == PartOfSpeech.MASDAR ? verbs.get(reading.lemma()) : null;
      boolean masdar = reading.number() != Grammatical.DUAL || !word.isDefinite();
      if (frame != null && masdar && !frame.is(Flag.VERB_ONLY)) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  /** The masdar of a verb that takes an object: قتل, not مقتل. */
  boolean isTransitive(Word word) {
    for (var reading : word.readings()) {
      var frame = reading.pos() == PartOfSpeech.MASDAR ? verbs.get(reading.lemma()) : null;
      if (frame != null && frame.transitive()) {
        return true;
      }
    }
    return false;
  }

  /** A participle tells of what its subject does beside (مطالبا بـ); it stands indefinite. */
  private Optional<Frame> participle(Word word) {
    if (word.isDefinite()
        || word.hasPreposition()
        || word.canBe(PartOfSpeech.NOUN)
        || isPluralInConstruct(word)) {
      return Optional.empty();
    }
    return besideVerb(word.lemma());
  }

  /** معارضي الاتفاق: those who do it, not what is done. */
  private static boolean isPluralInConstruct(Word word) {
    return word.form().endsWith(String.valueOf(Letters.YA))
        && word.reading().filter(r -> r.number() == Grammatical.PLURAL).isPresent();
  }

  /** The frame of a verb whose participle tells what somebody does beside: مطالبا بـ. */
  Optional<Frame> besideVerb(String lemma) {
    return verb(lemma)
        .filter(
            frame ->
                switch (frame.type()) {
                  case REQUEST, ACCUSE, THREATEN, SUPPORT, REJECT -> true;
                  default -> false;
                });
  }

  /** The frame of a passive participle that tells what has become of somebody: محتجز، مسجون. */
  Optional<Frame> passiveParticiple(Word word) {
    for (var reading : word.readings()) {
      var frame =
          reading.pos() == PartOfSpeech.PASSIVE_PARTICIPLE ? verbs.get(reading.lemma()) : null;
      if (frame != null && frame.harm().filter(harm -> harm == Harm.DETAINED).isPresent()) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  /** What a word governs; only a verb itself happens to an event (وقع), not its masdar (توقيع). */
  Optional<Governor> governor(Word word) {
    var reading = word.reading();
    if (reading.isPresent()) {
      var governor = governors.get(reading.get().lemma());
      boolean bound = governor != null && isBound(governor, reading.get());
      if (governor != null && bound) {
        return Optional.of(governor);
      }
    }
    return Optional.ofNullable(governors.get(word.form()))
        .filter(governor -> governor.kind() == Governor.Kind.GOVERN);
  }

  /** A verb of reporting: أعلن, أفاد. */
  boolean isSpeech(Word word) {
    return speech.contains(word.lemma());
  }

  private static boolean isBound(Governor governor, Reading reading) {
    return switch (governor.kind()) {
      case HAPPEN, SUFFER, HOST, CAUSE -> reading.isVerb();
      case ACT -> reading.isVerb() || reading.pos() == PartOfSpeech.MASDAR;
      case CONTROL, GOVERN -> true;
    };
  }

  /** The preposition in a word like عليه، معهم. */
  Optional<String> prepositionOf(Word pronoun) {
    return Optional.ofNullable(pronouns.get(pronoun.form()))
        .or(() -> Optional.ofNullable(pronouns.get(pronoun.lemma())));
  }

  Optional<Governor> governor(String folded) {
    return Optional.ofNullable(governors.get(folded));
  }

  boolean is(String folded, Particle particle) {
    var classes = particles.get(folded);
    return classes != null && classes.contains(particle);
  }

  boolean is(Word word, Particle particle) {
    return particlesOfForm.of(word.spelled()).contains(particle) || is(word.lemma(), particle);
  }
}
