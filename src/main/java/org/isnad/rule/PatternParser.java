package org.isnad.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Reads a pattern: steps with spaces between them, each {@code name=alternative|alternative}, with
 * {@code ?} {@code *} {@code +} or <code>{2,4}</code> after it. Quotation marks in the text are
 * skipped between steps unless a step asks for them. An alternative is one of
 *
 * <pre>
 * قال            the word as written, also with و or ف before it (folded as all look-up is)
 * =جيش           the form without clitics, article and pronoun: للجيش، جيشهم
 * ~قال           some reading has this lemma; ~قال/VERB also with this class; ~/VERB any verb
 * @speech-verbs  a word or phrase of a list: its writing, form or lemma; @list/VERB the lemma only
 * VERB NISBA …   the likeliest reading is of this class ({@link org.isnad.model.PartOfSpeech})
 * PERFECT DUAL … the likeliest reading has this inflection ({@link org.isnad.model.Reading})
 * :PERSON :AGENT a mention starts here, and is taken whole; :ORGANIZATION is any kind of it,
 *                :LOCATION a state or place, :NAME :DESCRIPTION :NISBA a form, :ANY any
 * # _            a number in digits; any word or number
 * " « » , : .    a quotation mark, one that opens, one that closes, a comma, colon, full stop
 * b+X l+ k+      X, and the word carries ب ل ك; w+ و, f+ ف, s+ the future س, al+ ال,
 * pron+X         an attached pronoun
 * X&amp;Y            both
 * !X             one word or mark that is not X
 * </pre>
 *
 * {@code ^} as the first step and {@code $} as the last bind the pattern to the start and end of a
 * sentence.
 */
final class PatternParser {
  private static final java.util.regex.Pattern NAMED =
      java.util.regex.Pattern.compile("([a-z][a-z0-9-]*)=(.+)");
  private static final java.util.regex.Pattern COUNTED =
      java.util.regex.Pattern.compile("(.+)\\{(\\d),(\\d)\\}");
  private static final String START = "^";
  private static final String END = "$";

  private final AtomParser atoms;

  PatternParser(WordLists lists) {
    this.atoms = new AtomParser(lists);
  }

  /** The pattern; what is wrong with it goes to {@code faults}. */
  Pattern parse(String text, List<String> faults) {
    List<String> parts = new ArrayList<>(List.of(text.strip().split("\\s+")));
    boolean atStart = parts.get(0).equals(START);
    boolean atEnd = parts.get(parts.size() - 1).equals(END);
    if (atStart) {
      parts.remove(0);
    }
    if (atEnd && !parts.isEmpty()) {
      parts.remove(parts.size() - 1);
    }
    List<Step> steps = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (var part : parts) {
      try {
        var added = steps(part);
        if (!added.get(0).name().isEmpty() && !names.add(added.get(0).name())) {
          faults.add("two steps are named " + added.get(0).name());
        }
        steps.addAll(added);
      } catch (IllegalArgumentException e) {
        faults.add("in step " + part + ": " + e.getMessage());
      }
    }
    if (steps.stream().allMatch(Step::optional) && faults.isEmpty()) {
      faults.add("the pattern matches nothing");
    }
    return new Pattern(steps, atStart, atEnd);
  }

  private List<Step> steps(String part) {
    var named = NAMED.matcher(part);
    var name = named.matches() ? named.group(1) : "";
    var rest = named.matches() ? named.group(2) : part;
    var counted = COUNTED.matcher(rest);
    if (counted.matches()) {
      return counted(name, counted);
    }
    char last = rest.charAt(rest.length() - 1);
    boolean quantified = rest.length() > 1 && (last == '?' || last == '*' || last == '+');
    var alternatives = alternatives(quantified ? rest.substring(0, rest.length() - 1) : rest);
    var once = new Step(name, alternatives, false, false);
    if (!quantified) {
      return List.of(once);
    }
    return switch (last) {
      case '?' -> List.of(new Step(name, alternatives, true, false));
      case '*' -> List.of(new Step(name, alternatives, true, true));
      default -> List.of(once, new Step(name, alternatives, true, true));
    };
  }

  private List<Step> counted(String name, Matcher counted) {
    var alternatives = alternatives(counted.group(1));
    int least = Integer.parseInt(counted.group(2));
    int most = Integer.parseInt(counted.group(3));
    if (least > most || most == 0) {
      throw new IllegalArgumentException("not a range: " + least + "," + most);
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      steps.add(new Step(name, alternatives, i >= least, false));
    }
    return steps;
  }

  private List<Atom> alternatives(String text) {
    List<Atom> parsed = new ArrayList<>();
    for (var alternative : text.split("\\|", -1)) {
      if (alternative.equals(START) || alternative.equals(END)) {
        throw new IllegalArgumentException(alternative + " stands alone, first or last");
      }
      parsed.add(atoms.parse(alternative));
    }
    return parsed;
  }
}
