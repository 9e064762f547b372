package org.isnad.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.NameMatch;
import org.isnad.model.Clitic;
import org.isnad.model.KnownEntity;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Text;
import org.isnad.model.Word;

/** A text with what the tables say of each of its words. */
final class Scene {
  private static final int ORDINARY = 40;

  private final Text text;
  private final MentionTables tables;
  private final List<Word> words;
  private final List<Optional<TypeNoun>> types;
  private final List<Optional<TitleNoun>> titles;
  private final List<Optional<SourceNoun>> sources;
  private final List<Optional<GroupNoun>> groups;
  private final List<Optional<KnownEntity>> nisbas;
  private final List<Set<WordRole>> roles;
  private final int[] ends;
  private final int[] nameStrengths;
  private final NameLookup lookup = new NameLookup(this);

  Scene(Text text, MentionTables tables) {
    this.text = text;
    this.tables = tables;
    this.words = text.words();
    int n = words.size();
    types = new ArrayList<>(n);
    titles = new ArrayList<>(n);
    sources = new ArrayList<>(n);
    groups = new ArrayList<>(n);
    nisbas = new ArrayList<>(n);
    roles = new ArrayList<>(n);
    ends = new int[n];
    nameStrengths = new int[n];
    words.forEach(this::mark);
    for (var sentence : text.sentences()) {
      Arrays.fill(ends, sentence.from(), sentence.to(), sentence.to());
    }
  }

  private void mark(Word word) {
    var type = tables.types().of(word);
    boolean feminine = isFeminine(word);
    nameStrengths[types.size()] =
        word.pronoun().isPresent() ? 0 : Math.max(strength(word.name()), strength(word.form()));
    types.add(type);
    titles.add(title(word, type.isPresent()));
    sources.add(feminine ? Optional.empty() : tables.sources().of(word));
    groups.add(feminine ? Optional.empty() : tables.groups().of(word));
    nisbas.add(isArabic(word) ? tables.kb().nisba(word.form()) : Optional.empty());
    var of = tables.roles().get(word.name());
    roles.add(of != null ? of : tables.roles().getOrDefault(word.form(), Set.of()));
  }

  private Optional<TitleNoun> title(Word word, boolean typed) {
    var title = tables.titles().of(word);
    boolean other = typed || word.is(PartOfSpeech.MASDAR);
    return title.isPresent() || other ? title : tables.titles().ofFeminine(word);
  }

  /** A feminine singular of a masculine noun is rather an adjective: العسكرية، إرهابية. */
  private boolean isFeminine(Word word) {
    for (var reading : word.readings()) {
      if (tables.isNounOfPeople(reading.lemma())) {
        return reading.gender() == Reading.Gender.FEMININE
            && reading.number() == Reading.Grammatical.SINGULAR
            && !reading.lemma().equals(word.form());
      }
    }
    return false;
  }

  private static boolean isArabic(Word word) {
    return word.kind() == Word.Kind.ARABIC && word.form().length() > 2;
  }

  Text text() {
    return text;
  }

  MentionTables tables() {
    return tables;
  }

  int size() {
    return words.size();
  }

  Word word(int i) {
    return words.get(i);
  }

  /** One past the last word of the sentence that holds word {@code i}. */
  int end(int i) {
    return ends[i];
  }

  boolean isStart(int i) {
    return i == 0 || end(i - 1) == i;
  }

  /** The next word that is no quotation mark, or the sentence's end. */
  int next(int i) {
    int end = end(i);
    int next = i + 1;
    while (next < end && word(next).isQuote()) {
      next++;
    }
    return next;
  }

  /** The word before that is no quotation mark, or -1 at the sentence's start. */
  int previous(int i) {
    int previous = i;
    while (!isStart(previous)) {
      previous--;
      if (!word(previous).isQuote()) {
        return previous;
      }
    }
    return -1;
  }

  Optional<TypeNoun> type(int i) {
    return types.get(i);
  }

  Optional<TitleNoun> title(int i) {
    return titles.get(i);
  }

  Optional<SourceNoun> source(int i) {
    return sources.get(i);
  }

  Optional<GroupNoun> group(int i) {
    return groups.get(i);
  }

  /** The state that the word speaks of as an adjective of nationality. */
  Optional<KnownEntity> nisba(int i) {
    return nisbas.get(i);
  }

  boolean has(int i, WordRole role) {
    return roles.get(i).contains(role);
  }

  /** Names of the knowledge base that start at a word, the longest first. */
  List<NameMatch> known(int i) {
    return lookup.known(i);
  }

  /** As {@link #known}, where a place is named. */
  List<NameMatch> knownPlaces(int i) {
    return tables.kb().matchesAt(words, i, NameLookup.PLACES);
  }

  /** 2 for a word that is nearly always part of a personal name, 1 for one that may be, else 0. */
  int nameStrength(int i) {
    return nameStrengths[i];
  }

  private int strength(String word) {
    return tables.personNames().getOrDefault(word, 0);
  }

  /** A word of the language rather than a name, as far as tables and counts show it. */
  boolean isOrdinary(int i) {
    var word = word(i);
    return !word.readings().isEmpty()
        || word.kind() != Word.Kind.ARABIC
        || nisba(i).isPresent()
        || tables.frequency().of(word.name()) >= ORDINARY;
  }

  /** An Arabic word that nothing is written before (و ف ب ل ك س). */
  boolean isPlain(int i) {
    var word = word(i);
    return word.kind() == Word.Kind.ARABIC
        && !word.isCoordinated()
        && !word.hasPreposition()
        && !word.has(Clitic.SA);
  }

  /** A verb, preposition or other word that no name or noun phrase holds. */
  boolean isBreak(int i) {
    var word = word(i);
    if (!word.isLexical()) {
      return true;
    }
    var pos = word.reading().map(r -> r.pos()).orElse(PartOfSpeech.NOUN);
    return switch (pos) {
      case NOUN, ADJECTIVE, NISBA, MASDAR, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE, NUMERAL -> false;
      case VERB -> !word.has(Clitic.ART);
      case PREPOSITION,
          COMPLEMENTIZER,
          RELATIVE,
          CONJUNCTION,
          SUBORDINATOR,
          NEGATION,
          PARTICLE,
          PRONOUN,
          DEMONSTRATIVE,
          ADVERB ->
          true;
    };
  }
}
