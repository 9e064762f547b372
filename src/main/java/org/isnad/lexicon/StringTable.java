package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Distinct strings with a number each, found by their hash; little more than their letters. */
final class StringTable {
  /** Slots for each string: the fewer are taken, the sooner a search for what is not there ends. */
  private static final int SPARSE = 2;

  private final char[] letters;
  private final int[] starts;
  private final int[] slots;

  private StringTable(char[] letters, int[] starts, int[] slots) {
    this.letters = letters;
    this.starts = starts;
    this.slots = slots;
  }

  /** The numbers go by the order of the collection, from 0. */
  static StringTable of(Collection<String> strings) {
    int[] starts = new int[strings.size() + 1];
    int[] slots = new int[Integer.highestOneBit(strings.size() * SPARSE + 1) * 2];
    var letters = new StringBuilder();
    int number = 0;
    for (var string : strings) {
      letters.append(string);
      put(string, ++number, slots);
      starts[number] = letters.length();
    }
    return new StringTable(letters.toString().toCharArray(), starts, slots);
  }

  /** This and strings that it lacks, with the next numbers. */
  StringTable with(Collection<String> more) {
    int size = size() + more.size();
    if (size * SPARSE >= slots.length) {
      List<String> all = new ArrayList<>(size);
      for (int i = 0; i < size(); i++) {
        all.add(get(i));
      }
      all.addAll(more);
      return of(all);
    }
    int[] allStarts = Arrays.copyOf(starts, size + 1);
    int[] allSlots = slots.clone();
    var added = new StringBuilder();
    int number = size();
    for (var string : more) {
      added.append(string);
      put(string, ++number, allSlots);
      allStarts[number] = letters.length + added.length();
    }
    char[] allLetters = Arrays.copyOf(letters, letters.length + added.length());
    added.getChars(0, added.length(), allLetters, letters.length);
    return new StringTable(allLetters, allStarts, allSlots);
  }

  private static void put(String string, int number, int[] slots) {
    int slot = slot(string, slots.length);
    while (slots[slot] != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = number;
  }

  static StringTable read(TableInput in) {
    return new StringTable(in.letters(), in.numbers(), in.numbers());
  }

  void write(TableOutput out) {
    out.letters(letters);
    out.numbers(starts);
    out.numbers(slots);
  }

  int size() {
    return starts.length - 1;
  }

  String get(int number) {
    return new String(letters, starts[number], starts[number + 1] - starts[number]);
  }

  /** The number of a string; -1 where it is not in the table. */
  int find(String string) {
    int slot = slot(string, slots.length);
    for (int taken = slots[slot]; taken != 0; taken = slots[slot]) {
      if (isAt(taken - 1, string)) {
        return taken - 1;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return -1;
  }

  private boolean isAt(int number, String string) {
    int start = starts[number];
    int length = starts[number + 1] - start;
    if (string.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (letters[start + i] != string.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int slot(String string, int slots) {
    // Laid down by the language, so it may be kept in a file; and remembered by each string.
    int hash = string.hashCode();
    hash ^= hash >>> 16;
    return (hash ^ hash >>> 8) & slots - 1;
  }
}
