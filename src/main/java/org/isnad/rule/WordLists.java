package org.isnad.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.lexicon.Table;

/**
 * What {@code @name} means: a list that the stage gives, else a column of a table of the lexicon.
 * {@code @speech-verbs} is the first column of {@code lexicon/speech-verbs.tsv}, {@code
 * @speech-verbs.masdar} another one, {@code @speech-verbs[act=DENIES]} only the rows that have that
 * value.
 */
final class WordLists {
  private static final Pattern NAME =
      Pattern.compile("([a-z][a-z0-9-]*)(?:\\.([a-z][a-z_-]*))?(?:\\[([a-z_-]+)=([^\\]]+)\\])?");

  private final Map<String, Set<String>> given;
  private final Map<String, Optional<WordList>> read = new HashMap<>();

  WordLists(Map<String, Set<String>> given) {
    this.given = Map.copyOf(given);
  }

  /** The list of that name, empty where there is none. */
  Optional<WordList> named(String name) {
    return read.computeIfAbsent(name, this::find);
  }

  private Optional<WordList> find(String name) {
    var own = given.get(name);
    if (own != null) {
      return Optional.of(new WordList(own));
    }
    var matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var path = "lexicon/" + matcher.group(1) + ".tsv";
    if (Table.class.getResource("/ar/" + path) == null) {
      return Optional.empty();
    }
    return column(
        Table.resource(path),
        Optional.ofNullable(matcher.group(2)),
        Optional.ofNullable(matcher.group(3)),
        Optional.ofNullable(matcher.group(4)));
  }

  private static Optional<WordList> column(
      Table table, Optional<String> column, Optional<String> condition, Optional<String> value) {
    var wanted = column.orElse(table.columns().get(0));
    if (!table.columns().contains(wanted)
        || (condition.isPresent() && !table.columns().contains(condition.get()))) {
      return Optional.empty();
    }
    List<String> entries = new ArrayList<>();
    for (var row : table.rows()) {
      if (condition.isEmpty() || row.list(condition.get()).contains(value.orElse(""))) {
        entries.addAll(row.list(wanted));
      }
    }
    return Optional.of(new WordList(entries));
  }
}
