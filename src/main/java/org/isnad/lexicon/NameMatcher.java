package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.NameIndex.Use;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.Spelled;
import org.isnad.model.Trait;
import org.isnad.model.Word;

/** Finds the names of entities and places in words. */
final class NameMatcher {
  /** Longer than any name, in words and quotation marks. */
  private static final int REACH = 20;

  private static final String JOINING_MARKS = "-‐‑–+";

  private final NamedEntities entities;
  private final PlaceTable places;
  private final NameSpelling spelling;
  private final NameIndex index;
  private final Bearers bearers;
  private final Trait<Beginning> beginnings = Trait.of(this::beginning);

  /**
   * What a word is as the first of a name: the numbers of the names that are itself, without its
   * clitics and with them, -1 where there is none.
   *
   * @param joinsNext the space behind it says nothing
   * @param joinsPrevious the space before it says nothing
   */
  private record Beginning(int name, int whole, boolean joinsNext, boolean joinsPrevious) {
    boolean isNone() {
      return name < 0 && whole < 0 && !joinsNext;
    }
  }

  private NameMatcher(
      NamedEntities entities, PlaceTable places, NameSpelling spelling, NameIndex index) {
    this.entities = entities;
    this.places = places;
    this.spelling = spelling;
    this.index = index;
    this.bearers = new Bearers(index, entities, places);
  }

  /** Bearers of the same name are told in the order of {@code entities}, then of places' weight. */
  static NameMatcher of(NamedEntities entities, PlaceTable places, NameSpelling spelling) {
    var index = new NameIndexBuilder();
    for (int i = 0; i < entities.size(); i++) {
      addEntity(entities.get(i), i, spelling, index);
    }
    for (int i = 0; i < places.size(); i++) {
      int bearer = entities.size() + i;
      places.forEachName(
          i,
          (label, common) ->
              index.add(spelling.of(label), bearer, common ? Use.AFTER_TYPE_WORD : Use.FULL));
    }
    return new NameMatcher(entities, places, spelling, index.build());
  }

  /**
   * This with entities that come before all others.
   *
   * @param all they and those of this that have another key
   */
  NameMatcher with(Collection<NamedEntity> first, NamedEntities all) {
    var more = new NameIndexBuilder();
    for (int i = 0; i < first.size(); i++) {
      addEntity(all.get(i), i, spelling, more);
    }
    int[] numbers = entities.renumbered(first);
    int shift = all.size() - entities.size();
    var joined =
        more.before(index, bearer -> bearer < numbers.length ? numbers[bearer] : bearer + shift);
    return new NameMatcher(all, places, spelling, joined);
  }

  private static void addEntity(
      NamedEntity named, int bearer, NameSpelling spelling, NameIndexBuilder index) {
    for (var label : named.entity().labels()) {
      var use = named.common().contains(label) ? Use.AFTER_TYPE_WORD : Use.FULL;
      index.add(spelling.of(label), bearer, use);
    }
    for (var name : named.entity().shortNames()) {
      index.add(spelling.of(name), bearer, Use.SHORT);
      if (named.entity().type() != EntityType.PERSON) {
        index.add(spelling.of(name), bearer, Use.AFTER_TYPE_WORD);
      }
    }
  }

  /** Reads what {@link #write} has written of the same entities and places. */
  static NameMatcher read(
      TableInput in, NamedEntities entities, PlaceTable places, NameSpelling spelling) {
    return new NameMatcher(entities, places, spelling, NameIndex.read(in));
  }

  void write(TableOutput out) {
    index.write(out);
  }

  /**
   * Names that start at a word, longest first, full before short; {@code due} types are expected.
   */
  List<NameMatch> matchesAt(List<Word> words, int from, Set<EntityType> due) {
    var first = words.get(from);
    if (!first.isLexical()) {
      return List.of();
    }
    var begins = beginnings.of(first.spelled());
    if (begins.isNone() && !isJoinedToNext(words, from)) {
      return List.of();
    }
    List<NameMatch> matches = new ArrayList<>();
    boolean bare = first.name().equals(first.normalized());
    collect(words, from, first.name(), begins.name(), false, due, matches);
    if (!bare) {
      collect(words, from, first.normalized(), begins.whole(), true, due, matches);
    }
    if (matches.size() > 1) {
      matches.sort(Comparator.comparingInt(NameMatch::to).reversed());
    }
    return matches;
  }

  private Beginning beginning(Spelled word) {
    boolean joins = spelling.joinsNext(word.name()) || spelling.joinsNext(word.normalized());
    return new Beginning(
        index.find(word.name()),
        index.find(word.normalized()),
        joins,
        spelling.joinsPrevious(word.normalized()));
  }

  private boolean isJoinedToNext(List<Word> words, int from) {
    int next = next(words, from);
    return next >= 0 && beginnings.of(words.get(next).spelled()).joinsPrevious();
  }

  private void collect(
      List<Word> words,
      int from,
      String firstWord,
      int first,
      boolean whole,
      Set<EntityType> due,
      List<NameMatch> matches) {
    var spelled = firstWord;
    var previous = firstWord;
    int name = first;
    int at = from;
    while (true) {
      if (name >= 0) {
        addMatches(name, at + 1, whole, due, matches);
      }
      at = next(words, at);
      if (at < 0) {
        return;
      }
      var word = words.get(at).normalized();
      boolean joined = spelling.joins(previous, word);
      boolean begins = joined || (name >= 0 && index.isBeginning(name));
      if (!begins || at - from > REACH) {
        return;
      }
      spelled = joined ? spelled + word : spelled + " " + word;
      previous = word;
      name = index.find(spelled);
    }
  }

  private void addMatches(
      int name, int to, boolean whole, Set<EntityType> due, List<NameMatch> matches) {
    if (!index.isBorne(name)) {
      return;
    }
    var borne = bearers.of(name, due);
    if (!borne.full().isEmpty()) {
      matches.add(new NameMatch(to, borne.full(), false, whole));
    }
    if (!borne.shortened().isEmpty()) {
      matches.add(new NameMatch(to, borne.shortened(), true, whole));
    }
  }

  /** The next word of a name: quotation marks, hyphens and + inside it are skipped; -1 if none. */
  private static int next(List<Word> words, int at) {
    for (int i = at + 1; i < words.size(); i++) {
      var word = words.get(i);
      if (word.isLexical()) {
        return i;
      }
      if (!word.isQuote() && !JOINING_MARKS.contains(word.normalized())) {
        return -1;
      }
    }
    return -1;
  }

  /** Is, or begins, a name that needs no word for its type. */
  boolean isNameWord(String word) {
    int name = index.find(word);
    return name >= 0 && index.isCertain(name);
  }

  /** Who or what bears a name in its look-up form, in any use. */
  List<KnownEntity> named(String spelled) {
    int name = index.find(spelled);
    if (name < 0) {
      return List.of();
    }
    return bearers.all(name);
  }
}
