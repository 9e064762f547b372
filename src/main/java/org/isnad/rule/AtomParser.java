package org.isnad.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.lexicon.Orthography;
import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Word;

/** Reads one alternative of a step; see {@link PatternParser} for the language. */
final class AtomParser {
  private static final Map<String, Set<Word.Kind>> MARKS =
      Map.of(
          "\"", Set.of(Word.Kind.QUOTE_OPEN, Word.Kind.QUOTE_CLOSE),
          "«", Set.of(Word.Kind.QUOTE_OPEN),
          "»", Set.of(Word.Kind.QUOTE_CLOSE),
          ",", Set.of(Word.Kind.COMMA),
          ":", Set.of(Word.Kind.COLON),
          ".", Set.of(Word.Kind.STOP),
          "#", Set.of(Word.Kind.NUMBER),
          "_", Atom.Kinds.LEXICAL);
  private static final Map<String, Clitic> CLITICS =
      Map.of(
          "w", Clitic.WA,
          "f", Clitic.FA,
          "b", Clitic.BI,
          "l", Clitic.LI,
          "k", Clitic.KA,
          "s", Clitic.SA,
          "al", Clitic.ART);
  private static final String PRONOUN = "pron";
  private static final Pattern PREFIX = Pattern.compile("([a-z]+)\\+(.+)");
  private static final Pattern NAMED = Pattern.compile("[A-Z][A-Z_]*");

  private final WordLists lists;

  AtomParser(WordLists lists) {
    this.lists = lists;
  }

  Atom parse(String text) {
    var parts = text.split("&", -1);
    if (parts.length == 1) {
      return negatable(text);
    }
    List<Atom> atoms = new ArrayList<>();
    for (var part : parts) {
      atoms.add(negatable(part));
    }
    return new Atom.All(inOrder(atoms));
  }

  /** What may take several words comes last, where it decides how many. */
  private static List<Atom> inOrder(List<Atom> atoms) {
    List<Atom> ordered = new ArrayList<>(atoms);
    ordered.sort((a, b) -> Boolean.compare(isLong(a), isLong(b)));
    return ordered;
  }

  private static boolean isLong(Atom atom) {
    if (atom instanceof Atom.All all) {
      return all.atoms().stream().anyMatch(AtomParser::isLong);
    }
    return atom instanceof Atom.Mentioned || atom instanceof Atom.Listed;
  }

  private Atom negatable(String text) {
    if (text.startsWith("!") && text.length() > 1) {
      return new Atom.Not(prefixed(text.substring(1)));
    }
    return prefixed(text);
  }

  private Atom prefixed(String text) {
    List<Atom> atoms = new ArrayList<>();
    var rest = text;
    for (var prefix = PREFIX.matcher(rest); prefix.matches(); prefix = PREFIX.matcher(rest)) {
      atoms.add(carries(prefix.group(1)));
      rest = prefix.group(2);
    }
    var atom = simple(rest);
    if (atoms.isEmpty()) {
      return atom;
    }
    atoms.add(atom);
    return new Atom.All(atoms);
  }

  private static Atom carries(String prefix) {
    if (prefix.equals(PRONOUN)) {
      return new Atom.CarriesPronoun();
    }
    var clitic = CLITICS.get(prefix);
    if (clitic == null) {
      throw new IllegalArgumentException("no such clitic: " + prefix + "+");
    }
    return new Atom.Carries(clitic);
  }

  private Atom simple(String text) {
    var mark = MARKS.get(text);
    if (mark != null) {
      return new Atom.Kinds(mark);
    }
    if (text.isEmpty()) {
      throw new IllegalArgumentException("an alternative is empty");
    }
    var rest = text.substring(1);
    return switch (text.charAt(0)) {
      case '=' -> new Atom.Form(word(rest));
      case '~' -> lemma(rest);
      case '@' -> listed(rest);
      case ':' -> mentioned(rest);
      default -> NAMED.matcher(text).matches() ? named(text) : new Atom.Literal(word(text));
    };
  }

  private static Atom named(String name) {
    for (var pos : PartOfSpeech.values()) {
      if (pos.name().equals(name)) {
        return new Atom.Class(pos);
      }
    }
    for (var value : inflections()) {
      if (value.name().equals(name)) {
        return new Atom.Inflection(value);
      }
    }
    throw new IllegalArgumentException("no such word class or inflection: " + name);
  }

  private static List<Enum<?>> inflections() {
    List<Enum<?>> values = new ArrayList<>();
    values.addAll(List.of(Reading.Tense.values()));
    values.addAll(List.of(Reading.Voice.values()));
    values.addAll(List.of(Reading.Person.values()));
    values.addAll(List.of(Reading.Gender.values()));
    values.addAll(List.of(Reading.Grammatical.values()));
    values.removeIf(value -> value.name().equals("NONE") || value.name().equals("ANY"));
    return values;
  }

  private static Atom lemma(String text) {
    int slash = text.indexOf('/');
    var lemma = slash < 0 ? text : text.substring(0, slash);
    var pos = slash < 0 ? Optional.<PartOfSpeech>empty() : Optional.of(pos(text, slash));
    if (lemma.isEmpty() && pos.isPresent()) {
      return new Atom.Lemma(Optional.empty(), pos);
    }
    return new Atom.Lemma(Optional.of(word(lemma)), pos);
  }

  private Atom listed(String text) {
    int slash = text.indexOf('/');
    var name = slash < 0 ? text : text.substring(0, slash);
    var pos = slash < 0 ? Optional.<PartOfSpeech>empty() : Optional.of(pos(text, slash));
    var list =
        lists.named(name).orElseThrow(() -> new IllegalArgumentException("no such list: @" + name));
    if (list.isEmpty()) {
      throw new IllegalArgumentException("an empty list: @" + name);
    }
    return new Atom.Listed(list, pos);
  }

  private static PartOfSpeech pos(String text, int slash) {
    if (named(text.substring(slash + 1)) instanceof Atom.Class named) {
      return named.pos();
    }
    throw new IllegalArgumentException("not a word class: " + text.substring(slash + 1));
  }

  private static Atom mentioned(String name) {
    return new Atom.Mentioned(
        MentionKind.named(name)
            .orElseThrow(() -> new IllegalArgumentException("no such mention: :" + name)));
  }

  private static String word(String text) {
    var folded = Orthography.fold(text);
    if (folded.isBlank()) {
      throw new IllegalArgumentException("a word is missing");
    }
    return folded;
  }
}
