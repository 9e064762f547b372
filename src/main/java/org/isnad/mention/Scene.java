package org.isnad.mention;

import static org.isnad.lexicon.Letters.HA;
import static org.isnad.lexicon.Letters.TA_MARBUTA;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.NameMatch;
import org.isnad.model.Clitic;
import org.isnad.model.KnownEntity;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Text;
import org.isnad.model.Word;
import org.isnad.tagger.TaggedName;

/** A text with what the tables say of each of its words. */
final class Scene {
  private static final int ORDINARY = 40;
  private static final char TANWIN = '\u064B';

  private final Text text;
  private final MentionTables tables;
  private final List<Word> words;
  private final List<Nouns> nouns;
  private final List<WordNotes> notes;
  private final int[] ends;
  private final NameLookup lookup;

  Scene(Text text, MentionTables tables) {
    this.text = text;
    this.tables = tables;
    this.words = text.words();
    int n = words.size();
    nouns = new ArrayList<>(n);
    notes = new ArrayList<>(n);
    ends = new int[n];
    lookup = new NameLookup(this, n);
    words.forEach(this::mark);
    for (var sentence : text.sentences()) {
      Arrays.fill(ends, sentence.from(), sentence.to(), sentence.to());
    }
  }

  private void mark(Word word) {
    var noted = tables.notes().of(word.spelled());
    notes.add(noted);
    nouns.add(tables.nouns(word, noted));
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

  /** One past the name of a competition that begins at a word; the word itself where none does. */
  int competition(int i) {
    return tables.competitions().end(words, i);
  }

  boolean isStart(int i) {
    return i == 0 || end(i - 1) == i;
  }

  /** It is written with the ending of an adverb or object (دوماً, بأسًا), which no name has. */
  boolean hasTanwin(int i) {
    var span = words.get(i).span();
    int last = span.end() - 1;
    return last > span.start() && (letter(last) == TANWIN || letter(last - 1) == TANWIN);
  }

  /** Somebody's own: a pronoun is written with it (شقيقها, شقيقه), or looks like one (ه, not ة). */
  boolean isOwned(int i) {
    var word = words.get(i);
    char last = letter(word.span().end() - 1);
    return last != TA_MARBUTA
        && (word.pronoun().isPresent() || !word.has(Clitic.ART) && last == HA);
  }

  private char letter(int place) {
    return text.article().text().charAt(place);
  }

  /** The bare noun of a kin, whom the name behind it only tells apart: زوجة سالم حداد. */
  boolean isKinOfNamed(int i) {
    return title(i).filter(title -> title.kind() == TitleNoun.Kind.KIN).isPresent()
        && !word(i).has(Clitic.ART)
        && !isOwned(i);
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
    return nouns.get(i).type();
  }

  Optional<TitleNoun> title(int i) {
    return nouns.get(i).title();
  }

  Optional<SourceNoun> source(int i) {
    return nouns.get(i).source();
  }

  Optional<GroupNoun> group(int i) {
    return nouns.get(i).group();
  }

  /** The state that the word speaks of as an adjective of nationality. */
  Optional<KnownEntity> nisba(int i) {
    return word(i).kind() == Word.Kind.ARABIC ? notes.get(i).nisba() : Optional.empty();
  }

  /** The state for whose government the word stands as a capital. */
  Optional<KnownEntity> metonym(int i) {
    return notes.get(i).metonym();
  }

  /** Such a capital of two words may begin here. */
  boolean beginsMetonym(int i) {
    return notes.get(i).beginsMetonym();
  }

  boolean has(int i, WordRole role) {
    return notes.get(i).roles().contains(role);
  }

  /** Names of the knowledge base that start at a word, the longest first. */
  List<NameMatch> known(int i) {
    return lookup.known(i);
  }

  /** The names that the tagger finds in each sentence; their words are counted in it. */
  List<List<TaggedName>> tagged() {
    return tables.learnt().names(text, s -> i -> lookup.spelled(s.from() + i, s.from()));
  }

  /** As {@link #known}, where a place is named. */
  List<NameMatch> knownPlaces(int i) {
    return tables.kb().matchesAt(words, i, NameLookup.PLACES);
  }

  /** 2 for a word that is nearly always part of a personal name, 1 for one that may be, else 0. */
  int nameStrength(int i) {
    return notes.get(i).nameStrength();
  }

  /** How often the news have the word, its conjunction and preposition cut off. */
  int count(int i) {
    return notes.get(i).count();
  }

  /** How often the news have the word with all its letters. */
  int wholeCount(int i) {
    return notes.get(i).wholeCount();
  }

  /** A word of the language rather than a name, as far as tables and counts show it. */
  boolean isOrdinary(int i) {
    var word = word(i);
    return !word.readings().isEmpty()
        || word.kind() != Word.Kind.ARABIC
        || nisba(i).isPresent()
        || count(i) >= ORDINARY;
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
