package org.isnad.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Letters;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.Table;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.SpeechAct;
import org.isnad.model.Spelled;
import org.isnad.model.Trait;
import org.isnad.model.Word;

/** The tables of reporting: verbs, source prepositions, documents and small closed classes. */
final class SpeechLexicon {
  /** A word that brings a source in without a verb: بحسب, نقلا عن. */
  record Preposition(String form, String kind, String follows) {}

  private static final String TENTH = "" + Letters.ALEF + Letters.SIN + Letters.TA;

  /**
   * What the tables say of a word, whatever stands around it.
   *
   * @param nouns what kinds of nouns it may be
   */
  private record Notes(Set<String> roles, Set<String> nouns, Optional<Preposition> preposition) {
    Notes {
      roles = Set.copyOf(roles);
      nouns = Set.copyOf(nouns);
    }
  }

  private final Map<String, SpeechVerb> verbs = new HashMap<>();
  private final Map<String, Preposition> prepositions = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, Set<String>> roles = new HashMap<>();
  private final Set<String> deeds = new HashSet<>();
  private final Trait<Notes> notes = Trait.of(this::note);

  private SpeechLexicon() {}

  static SpeechLexicon load() {
    var lexicon = new SpeechLexicon();
    lexicon.readVerbs(
        Table.resource(
            "lexicon/speech-verbs.tsv", "lemma", "act", "clause", "noun", "kind", "impersonal"));
    lexicon.readNouns(Table.resource("lexicon/speech-nouns.tsv", "lemma", "plural", "kind"));
    var events = Table.resource("lexicon/event-nouns.tsv", "lemma");
    events.rows().forEach(row -> lexicon.deeds.add(Orthography.fold(row.get("lemma"))));
    var words = Table.resource("lexicon/speech-words.tsv", "form", "roles");
    for (var row : words.rows()) {
      var form = Orthography.fold(row.get("form"));
      lexicon.roles.computeIfAbsent(form, key -> new HashSet<>()).addAll(row.list("roles"));
    }
    var prepositions = Table.resource("lexicon/speech-prepositions.tsv", "form", "kind", "follows");
    for (var row : prepositions.rows()) {
      var form = Orthography.fold(row.get("form"));
      lexicon.prepositions.put(
          form, new Preposition(form, row.get("kind"), Orthography.fold(row.get("follows"))));
    }
    return lexicon;
  }

  private void readVerbs(Table table) {
    for (var row : table.rows()) {
      var lemma = Orthography.fold(row.get("lemma"));
      verbs.put(
          lemma,
          new SpeechVerb(
              lemma,
              SpeechAct.valueOf(constant(row.get("act"))),
              folded(row.list("clause")),
              folded(row.list("noun")),
              SpeechVerb.Kind.valueOf(constant(row.get("kind"))),
              row.get("impersonal").equals("yes")));
    }
  }

  private void readNouns(Table table) {
    for (var row : table.rows()) {
      nouns.put(Orthography.fold(row.get("lemma")), row.get("kind"));
      for (var plural : row.list("plural")) {
        nouns.put(Orthography.fold(plural), row.get("kind"));
      }
    }
  }

  private static String constant(String cell) {
    return cell.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static Set<String> folded(List<String> cells) {
    Set<String> folded = new HashSet<>();
    cells.forEach(cell -> folded.add(Orthography.fold(cell)));
    return Set.copyOf(folded);
  }

  Optional<SpeechVerb> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  /** The first reading of a class that belongs to a verb of reporting. */
  Optional<Reading> reading(Word word, PartOfSpeech pos) {
    for (var reading : word.readings()) {
      if (reading.pos() == pos && verbs.containsKey(reading.lemma())) {
        return Optional.of(reading);
      }
    }
    return Optional.empty();
  }

  Optional<Preposition> preposition(Word word) {
    return notes.of(word.spelled()).preposition();
  }

  private Notes note(Spelled word) {
    Set<String> ofWord = new HashSet<>(roles.getOrDefault(word.normalized(), Set.of()));
    ofWord.addAll(roles.getOrDefault(word.withoutConjunction(), Set.of()));
    Set<String> kinds = new HashSet<>();
    kinds.add(nouns.getOrDefault(word.form(), ""));
    for (var reading : word.readings()) {
      if (reading.pos() == PartOfSpeech.NOUN) {
        kinds.add(nouns.getOrDefault(reading.lemma(), ""));
      }
    }
    return new Notes(ofWord, kinds, readPreposition(word));
  }

  private Optional<Preposition> readPreposition(Spelled word) {
    var whole = prepositions.get(word.normalized());
    if (whole != null) {
      return Optional.of(whole);
    }
    boolean bare = word.clitics().isEmpty() || word.isCoordinated();
    return bare
        ? Optional.ofNullable(prepositions.get(word.withoutConjunction()))
        : Optional.empty();
  }

  /** A word of a small closed class, with or without a conjunction before it. */
  boolean is(Word word, String role) {
    return notes.of(word.spelled()).roles().contains(role);
  }

  boolean isFormOf(String form, String role) {
    return roles.getOrDefault(form, Set.of()).contains(role);
  }

  /** مقتل, إطلاق, ضرورة: an event or a matter, which can be what is said. */
  boolean isDeed(Word word) {
    if (word.is(PartOfSpeech.MASDAR) || is(word, "abstract")) {
      return true;
    }
    if (word.readings().isEmpty()) {
      return isOfDeedShape(word.form());
    }
    return word.is(PartOfSpeech.NOUN) && deeds.contains(word.lemma());
  }

  /** استحداث، تفعيل: no word that we know, but no name has this shape. */
  private static boolean isOfDeedShape(String form) {
    int n = form.length();
    boolean tenth = n == 7 && form.startsWith(TENTH) && form.charAt(n - 2) == Letters.ALEF;
    boolean second = n == 5 && form.charAt(0) == Letters.TA && form.charAt(3) == Letters.YA;
    return tenth || second;
  }

  /** بيان, تصريح: what somebody says or writes, as a noun. */
  boolean isDocument(Word word) {
    return isNoun(word, "document");
  }

  /** مراسل, صحيفة: who or what speaks for another. */
  boolean isMouthpiece(Word word) {
    return isNoun(word, "mouth");
  }

  private boolean isNoun(Word word, String kind) {
    return notes.of(word.spelled()).nouns().contains(kind);
  }
}
