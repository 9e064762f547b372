package org.isnad.knowledge;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.LAM;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.UserEntity;
import org.isnad.model.KnownEntity;

/** Looks for names that texts would take for somebody else's, or for no name at all. */
final class NameCheck {
  private static final String ARTICLE = "" + ALEF + LAM;

  /** In 20,000 articles of news; a word of the lexicon is common from the first on. */
  private static final int COMMON_WORD = 20;

  private static final int COMMON_ANYWAY = 500;

  private final KnowledgeBase known;
  private final Lexicon lexicon;

  /** Who of the file bears a name, by its spelling, in the order of the file. */
  private final Map<String, List<UserEntity>> bearers = new LinkedHashMap<>();

  NameCheck(KnowledgeBase known, Lexicon lexicon, List<UserEntity> rows) {
    this.known = known;
    this.lexicon = lexicon;
    for (var row : rows) {
      for (var name : names(row.entity())) {
        var same = bearers.computeIfAbsent(known.spelled(name), n -> new ArrayList<>());
        if (!same.contains(row)) {
          same.add(row);
        }
      }
    }
  }

  private static List<String> names(KnownEntity entity) {
    List<String> names = new ArrayList<>(entity.labels());
    names.addAll(entity.shortNames());
    return names;
  }

  List<String> check(UserEntity row) {
    List<String> warnings = new ArrayList<>();
    row.entity().labels().forEach(label -> warnings.addAll(label(label, row)));
    for (var name : row.entity().shortNames()) {
      Stream.of(commonWord(name), shared(name, row), clash(name, row.entity()))
          .flatMap(Optional::stream)
          .forEach(text -> warnings.add("short name " + text));
    }
    for (var name : row.common()) {
      if (!row.entity().labels().contains(name)) {
        warnings.add("'" + name + "' stands under 'common' and is none of the labels");
      }
    }
    return warnings;
  }

  private List<String> label(String label, UserEntity row) {
    List<String> warnings = new ArrayList<>();
    boolean guarded = row.common().contains(label);
    if (!guarded) {
      commonWord(label)
          .ifPresent(w -> warnings.add(w + "; under 'common' it needs a word for its type"));
    }
    form(label).ifPresent(warnings::add);
    shared(label, row).ifPresent(warnings::add);
    if (!guarded) {
      clash(label, row.entity()).ifPresent(warnings::add);
    }
    return warnings;
  }

  private Optional<String> commonWord(String name) {
    var word = known.spelled(name);
    if (word.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    int count = lexicon.frequency().of(word);
    boolean common =
        count >= COMMON_WORD && isWord(word)
            || count >= COMMON_ANYWAY && known.named(name).isEmpty();
    return common
        ? Optional.of("'" + name + "' is a common word, " + count + " times in 20,000 articles")
        : Optional.empty();
  }

  private boolean isWord(String word) {
    return lexicon.knows(word)
        || word.startsWith(ARTICLE) && lexicon.knows(word.substring(ARTICLE.length()));
  }

  private Optional<String> form(String label) {
    if (label.indexOf('\uFFFD') >= 0) {
      return Optional.of("'" + label + "' has letters that are not UTF-8");
    }
    if (label.indexOf('(') >= 0 || label.indexOf('[') >= 0) {
      return Optional.of("'" + label + "' has brackets, as no text writes a name");
    }
    return Orthography.fold(label).length() < 2
        ? Optional.of("'" + label + "' is no name: a letter")
        : Optional.empty();
  }

  /** A name of two rows: their keys tell which comes first. */
  private Optional<String> shared(String name, UserEntity row) {
    var others = bearers.getOrDefault(known.spelled(name), List.of());
    if (others.size() < 2 || others.get(0).equals(row)) {
      return Optional.empty();
    }
    var first = others.get(0);
    var line = first.line() > 0 ? " (line " + first.line() + ")" : "";
    return Optional.of("'" + name + "' is also a name of " + first.entity().key() + line);
  }

  /** A name of somebody whom the program knows already: the user's goes before. */
  private Optional<String> clash(String name, KnownEntity entity) {
    var nation = known.nisba(name);
    if (nation.isPresent()) {
      return Optional.of("'" + name + "' is the adjective of " + nation.get().label());
    }
    var others =
        known.named(name).stream().filter(other -> !other.key().equals(entity.key())).toList();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    var first = others.get(0);
    return Optional.of(
        "'"
            + name
            + "' is known as "
            + first.key()
            + " ("
            + first.type().className()
            + (others.size() > 1 ? ", and " + (others.size() - 1) + " more" : "")
            + "); yours comes first");
  }
}
