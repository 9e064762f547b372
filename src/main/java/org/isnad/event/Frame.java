package org.isnad.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.Table.Row;
import org.isnad.model.EventType;
import org.isnad.model.Toll.Harm;
import org.isnad.model.Word;

/**
 * A row of the frame tables: what a verb or noun tells, and which of its arguments plays which
 * role.
 *
 * @param object the role of a verb's direct object
 * @param genitive the role of what a verbal noun governs (غارات التحالف: actor; مقتل القائد:
 *     target)
 * @param subject the role of a verb's subject: the actor, but for استشهد، تكبد the target
 * @param prepositions the role of what a preposition introduces
 * @param with folded words one of which must follow, if any are given (شارك في اجتماع)
 */
record Frame(
    EventType type,
    String rule,
    boolean transitive,
    Role object,
    Role genitive,
    Role subject,
    Map<String, Role> prepositions,
    Needs needs,
    Set<String> with,
    Optional<String> mode,
    Optional<Harm> harm,
    Set<Flag> flags) {
  private static final String PHRASES = "event-phrases";

  /** What must be found around a trigger for it to count. */
  enum Needs {
    NONE,
    ANY,
    PLACE,
    AGENT,
    ACTOR,
    TARGET,
    BOTH,
    /** A number or a plural of victims. */
    COUNT
  }

  /** Peculiarities of single words. */
  enum Flag {
    MUTUAL,
    /** A lone noun after the verb suffers it: قُتل خمسة. */
    PASSIVE,
    /** So it does behind an active verb too, where another's deed follows: اتهم الوزير بالفساد. */
    LONE_OBJECT,
    /** The object must be somebody. */
    OBJECT_AGENT,
    TOPIC_OK,
    /** A verb whose subject is known tells enough: هدد بالانسحاب، انتقد القرار. */
    ALONE,
    VERB_ONLY,
    MASDAR_ONLY,
    PLURAL_ONLY,
    /** Only between states and those who act in their name. */
    WEAK,
    /** Only of those who bear arms. */
    FORCE_AGENT,
    /** Of things, and of people who bear arms; others do so in words: انفجر الوزير غاضبا. */
    OF_THINGS,
    VISIT,
    /** Speaking with somebody is a talk, speaking to somebody is not. */
    SPEECH,
    /** بحث also means looking for. */
    DISCUSS,
    /** تحقيق also means reaching an aim. */
    INVESTIGATE,
    /** Static in the imperfect: تسيطر عليها. */
    CONTROL,
    /** A named place serves for the word that must follow: استعاد الموصل. */
    OR_PLACE,
    /** Not with ب: تقدم بطلب. */
    NO_BI,
    /** The word that must follow may be far: حمّل X مسؤولية. */
    FAR,
    /** Going somewhere in arms: تسلل، توغل. */
    MOVE,
    /** A word for those who suffer. */
    VICTIMS,
    /** What an attack leads to: تدمير، سقوط. */
    EFFECT,
    /** An adjective of nationality is no actor: الحرب السورية. */
    NO_NISBA,
    STATE,
    /** Of who bears no arms, words: هاجم النائب الحكومة. */
    OR_WORDS,
    /** With a number or a place's name it is something else: 15 مقاطعة are provinces. */
    UNCOUNTED
  }

  /** Whether a word is one that must follow: اتفاق is a noun and a masdar. */
  boolean asks(Word word) {
    boolean asked = with.contains(word.form());
    for (var reading : word.readings()) {
      asked |= with.contains(reading.lemma());
    }
    return asked;
  }

  static Frame verb(Row row) {
    var object = row.get("object");
    return of(row, "event-verbs", !object.isEmpty(), object, row.get("subject"));
  }

  static Frame noun(Row row) {
    return of(row, "event-nouns", false, "", "");
  }

  static Frame phrase(Row row) {
    var object = row.get("object");
    return of(row, PHRASES, !object.isEmpty(), object, "");
  }

  private static Frame of(Row row, String rule, boolean transitive, String object, String subject) {
    Map<String, Role> prepositions = new HashMap<>();
    for (var pair : row.list("prepositions")) {
      int colon = pair.indexOf(':');
      prepositions.put(
          Orthography.fold(pair.substring(0, colon)), Role.named(pair.substring(colon + 1)));
    }
    Set<String> with = new HashSet<>();
    if (row.table().columns().contains("with")) {
      row.list("with").forEach(word -> with.add(Orthography.fold(word)));
    }
    Set<Flag> flags = new HashSet<>();
    row.list("flags").forEach(flag -> flags.add(Flag.valueOf(constant(flag))));
    var needs = row.get("needs");
    return new Frame(
        EventType.valueOf(row.get("type")),
        rule,
        transitive,
        Role.named(object),
        Role.named(row.get("genitive")),
        subject.isEmpty() ? Role.ACTOR : Role.named(subject),
        Map.copyOf(prepositions),
        needs.isEmpty() ? Needs.ANY : Needs.valueOf(constant(needs)),
        Set.copyOf(with),
        Optional.of(row.get("mode")).filter(mode -> !mode.isEmpty()),
        Optional.of(row.get("toll")).filter(t -> !t.isEmpty()).map(t -> Harm.valueOf(constant(t))),
        Set.copyOf(flags));
  }

  private static String constant(String name) {
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** Two words are the trigger. */
  boolean isPhrase() {
    return rule.equals(PHRASES);
  }

  boolean is(Flag flag) {
    return flags.contains(flag);
  }

  boolean isMutual() {
    return type.isMutual() || is(Flag.MUTUAL);
  }
}
