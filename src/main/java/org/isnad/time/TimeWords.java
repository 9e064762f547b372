package org.isnad.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.NumberWords;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.Table;
import org.isnad.model.Spelled;
import org.isnad.model.Trait;
import org.isnad.model.Word;

/** The words of time expressions, folded, as the tables hold them. */
final class TimeWords {
  /** A unit of time in one of its numbers. */
  record Unit(String code, int times, Count count) {
    enum Count {
      SINGULAR,
      DUAL,
      PLURAL
    }

    /** A week, month or year, neither a day nor a part or a number of them. */
    boolean isOfCalendar() {
      return times == 1 && Set.of("W", "M", "Y").contains(code);
    }
  }

  /** A month; a common word of the language needs a number beside it. */
  record Month(int number, boolean common) {}

  final Map<String, Month> months = new HashMap<>();
  final Map<String, Month> hijri = new HashMap<>();
  final Map<String, Integer> weekdays = new HashMap<>();
  final Map<String, String> seasons = new HashMap<>();
  final Map<String, Integer> decades = new HashMap<>();
  final Map<String, Unit> units = new HashMap<>();
  final Map<String, String> parts = new HashMap<>();
  final Map<String, String> adverbs = new HashMap<>();
  final Map<String, Integer> shifts = new HashMap<>();
  final Map<String, Integer> ordinals = new HashMap<>();
  final NumberWords numbers = NumberWords.load();

  /** The first words of months of two: كانون الثاني. */
  final Set<String> halves = new HashSet<>();

  /** Lists whose words stand around an expression or within it, and begin none. */
  private static final Set<String> NEVER_FIRST =
      Set.of(
          "age",
          "ago",
          "always",
          "and",
          "at",
          "dated",
          "day-before",
          "duration-lead",
          "dying",
          "edge",
          "entire",
          "few-after",
          "former",
          "future",
          "general",
          "half",
          "hijri-era",
          "hour-before",
          "more",
          "named-by",
          "next-day",
          "not-after",
          "now",
          "of",
          "of-age",
          "of-month",
          "paper",
          "quarter",
          "same-day",
          "since",
          "teen",
          "that-is",
          "through",
          "throughout",
          "until",
          "year-before");

  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Trait<Boolean> begins = Trait.of(this::begins);
  private final Trait<Set<String>> listsOfName =
      Trait.of(word -> lists.getOrDefault(word.name(), Set.of()));

  static TimeWords load() {
    var words = new TimeWords();
    readMonths("lexicon/time-months.tsv", words.months);
    readMonths("lexicon/time-hijri.tsv", words.hijri);
    words.readUnits();
    for (var row : Table.resource("lexicon/time-weekdays.tsv", "name", "day").rows()) {
      words.weekdays.put(fold(row.get("name")), Integer.valueOf(row.get("day")));
    }
    for (var row : Table.resource("lexicon/time-seasons.tsv", "name", "code").rows()) {
      words.seasons.put(fold(row.get("name")), row.get("code"));
    }
    for (var row : Table.resource("lexicon/time-decades.tsv", "name", "decade").rows()) {
      words.decades.put(fold(row.get("name")), Integer.valueOf(row.get("decade")));
    }
    for (var row : Table.resource("lexicon/time-parts.tsv", "noun", "half", "adverb").rows()) {
      words.parts.put(fold(row.get("noun")), row.get("half"));
      if (!row.get("adverb").isEmpty()) {
        words.adverbs.put(fold(row.get("adverb")), row.get("half"));
      }
    }
    for (var row : Table.resource("lexicon/time-shifts.tsv", "adjective", "shift").rows()) {
      words.shifts.put(fold(row.get("adjective")), Integer.valueOf(row.get("shift")));
    }
    for (var row : Table.resource("lexicon/ordinals.tsv", "word", "value").rows()) {
      words.ordinals.put(fold(row.get("word")), Integer.valueOf(row.get("value")));
    }
    for (var row : Table.resource("lexicon/time-context.tsv", "word", "lists").rows()) {
      for (var list : row.list("lists")) {
        words.lists.computeIfAbsent(fold(row.get("word")), l -> new HashSet<>()).add(list);
      }
    }
    words.learnBeginnings();
    return words;
  }

  private static void readMonths(String table, Map<String, Month> months) {
    for (var row : Table.resource(table, "name", "month", "common").rows()) {
      var month = new Month(Integer.parseInt(row.get("month")), !row.get("common").isEmpty());
      months.put(fold(row.get("name")), month);
    }
  }

  private void readUnits() {
    for (var row :
        Table.resource("lexicon/time-units.tsv", "lemma", "code", "times", "plural", "dual")
            .rows()) {
      var code = row.get("code");
      int times = Integer.parseInt(row.get("times"));
      var singular = new Unit(code, times, Unit.Count.SINGULAR);
      units.put(fold(row.get("lemma")), singular);
      units.put(fold(row.get("lemma")) + "\u0627", singular);
      row.list("plural")
          .forEach(form -> units.put(fold(form), new Unit(code, times, Unit.Count.PLURAL)));
      row.list("dual")
          .forEach(form -> units.put(fold(form), new Unit(code, times, Unit.Count.DUAL)));
    }
  }

  private void learnBeginnings() {
    lists.forEach(
        (word, of) -> {
          if (!NEVER_FIRST.containsAll(of)) {
            beginnings.add(word);
          }
        });
    for (var name : months.keySet()) {
      var parts = name.split(" ", 2);
      beginnings.add(parts[0]);
      if (parts.length > 1) {
        halves.add(parts[0]);
      }
    }
    for (var table : List.of(weekdays, seasons, decades, units, parts, adverbs, ordinals)) {
      beginnings.addAll(table.keySet());
    }
  }

  /** False for a word that no expression of these tables begins with; most are. */
  boolean mayBegin(Word word) {
    return word.kind() == Word.Kind.NUMBER || begins.of(word.spelled());
  }

  private boolean begins(Spelled word) {
    return beginnings.contains(word.form())
        || beginnings.contains(word.name())
        || numbers.isNumber(word);
  }

  /** A word, with its article, stands in a named list of time-context.tsv. */
  boolean in(String list, Word word) {
    return listsOfName.of(word.spelled()).contains(list);
  }

  boolean in(String list, String folded) {
    return lists.getOrDefault(folded, Set.of()).contains(list);
  }

  private static String fold(String word) {
    return Orthography.fold(word);
  }
}
