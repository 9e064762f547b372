package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Reading.Gender;
import org.isnad.model.Reading.Grammatical;
import org.isnad.model.Reading.Person;
import org.isnad.model.Reading.Tense;
import org.isnad.model.Reading.Voice;

/** Folded forms and their readings: numbers, made into readings when a form is first asked for. */
final class ReadingTable {
  private static final int BITS = 5;
  private static final int MASK = (1 << BITS) - 1;
  private static final PartOfSpeech[] PARTS = PartOfSpeech.values();
  private static final Tense[] TENSES = Tense.values();
  private static final Person[] PERSONS = Person.values();
  private static final Gender[] GENDERS = Gender.values();
  private static final Grammatical[] NUMBERS = Grammatical.values();
  private static final Voice[] VOICES = Voice.values();

  private final StringTable forms;
  private final StringTable lemmas;

  /** Where the readings of a form start, two numbers each: the lemma's, and the grammar's. */
  private final int[] starts;

  private final int[] readings;
  private final AtomicReferenceArray<List<Reading>> made;

  private ReadingTable(StringTable forms, StringTable lemmas, int[] starts, int[] readings) {
    this.forms = forms;
    this.lemmas = lemmas;
    this.starts = starts;
    this.readings = readings;
    this.made = new AtomicReferenceArray<>(forms.size());
  }

  static ReadingTable of(Map<String, List<Reading>> byForm) {
    var sorted = new TreeMap<>(byForm);
    Map<String, Integer> lemmas = new LinkedHashMap<>();
    int[] starts = new int[sorted.size() + 1];
    List<Integer> numbers = new ArrayList<>();
    int form = 0;
    for (var readings : sorted.values()) {
      for (var reading : readings) {
        var lemma = lemmas.putIfAbsent(reading.lemma(), lemmas.size());
        numbers.add(lemma == null ? lemmas.size() - 1 : lemma);
        numbers.add(grammar(reading));
      }
      starts[++form] = numbers.size();
    }
    return new ReadingTable(
        StringTable.of(sorted.keySet()),
        StringTable.of(lemmas.keySet()),
        starts,
        numbers.stream().mapToInt(Integer::intValue).toArray());
  }

  static ReadingTable read(TableInput in) {
    return new ReadingTable(StringTable.read(in), StringTable.read(in), in.numbers(), in.numbers());
  }

  void write(TableOutput out) {
    forms.write(out);
    lemmas.write(out);
    out.numbers(starts);
    out.numbers(readings);
  }

  boolean knows(String form) {
    return forms.find(form) >= 0;
  }

  /** Empty where the form is unknown. */
  List<Reading> of(String form) {
    int number = forms.find(form);
    if (number < 0) {
      return List.of();
    }
    var known = made.get(number);
    if (known != null) {
      return known;
    }
    var list = make(number);
    made.set(number, list);
    return list;
  }

  private List<Reading> make(int form) {
    List<Reading> list = new ArrayList<>();
    for (int i = starts[form]; i < starts[form + 1]; i += 2) {
      list.add(reading(lemmas.get(readings[i]), readings[i + 1]));
    }
    return List.copyOf(list);
  }

  private static int grammar(Reading reading) {
    int packed = reading.pos().ordinal();
    packed = packed << BITS | reading.tense().ordinal();
    packed = packed << BITS | reading.person().ordinal();
    packed = packed << BITS | reading.gender().ordinal();
    packed = packed << BITS | reading.number().ordinal();
    return packed << BITS | reading.voice().ordinal();
  }

  private static Reading reading(String lemma, int grammar) {
    return new Reading(
        PARTS[grammar >> 5 * BITS & MASK],
        lemma,
        TENSES[grammar >> 4 * BITS & MASK],
        PERSONS[grammar >> 3 * BITS & MASK],
        GENDERS[grammar >> 2 * BITS & MASK],
        NUMBERS[grammar >> BITS & MASK],
        VOICES[grammar & MASK]);
  }
}
