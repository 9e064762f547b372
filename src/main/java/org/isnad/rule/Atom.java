package org.isnad.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Clitic;
import org.isnad.model.Mention;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Word;

/** What one step of a pattern asks of the text at a word. */
sealed interface Atom {
  /** The ways in which it takes words from {@code at} on; empty where it does not match. */
  List<Hit> hits(Scene scene, int at);

  /** Adds what it can begin with. */
  void firstWords(FirstWords into);

  /** Matches quotation marks, which are skipped otherwise. */
  default boolean asksForQuote() {
    return false;
  }

  private static List<Hit> word(boolean matches, int at) {
    return matches ? List.of(Hit.word(at)) : List.of();
  }

  /** A form as it is written, with or without a conjunction before it. */
  record Literal(String normalized) implements Atom {
    @Override
    public List<Hit> hits(Scene scene, int at) {
      var word = scene.word(at);
      return word(
          word.normalized().equals(normalized)
              || word.spelled().withoutConjunction().equals(normalized),
          at);
    }

    @Override
    public void firstWords(FirstWords into) {
      into.add(normalized);
    }
  }

  /** The form without clitics, article and attached pronoun. */
  record Form(String form) implements Atom {
    @Override
    public List<Hit> hits(Scene scene, int at) {
      return word(scene.word(at).form().equals(form), at);
    }

    @Override
    public void firstWords(FirstWords into) {
      into.add(form);
    }
  }

  /** Some reading has the lemma and the class, either of which may be left open. */
  record Lemma(Optional<String> lemma, Optional<PartOfSpeech> pos) implements Atom {
    @Override
    public List<Hit> hits(Scene scene, int at) {
      return word(matches(scene.word(at)), at);
    }

    private boolean matches(Word word) {
      for (var reading : word.readings()) {
        if ((lemma.isEmpty() || lemma.get().equals(reading.lemma()))
            && (pos.isEmpty() || pos.get() == reading.pos())) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void firstWords(FirstWords into) {
      lemma.ifPresentOrElse(into::add, into::addAnything);
    }
  }

  /** The likeliest reading is of a class. */
  record Class(PartOfSpeech pos) implements Atom {
    @Override
    public List<Hit> hits(Scene scene, int at) {
      return word(scene.word(at).is(pos), at);
    }

    @Override
    public void firstWords(FirstWords into) {
      into.addAnything();
    }
  }

  /** The likeliest reading has an inflection: a tense, voice, person, gender or number. */
  record Inflection(Enum<?> value) implements Atom {
    @Override
    public List<Hit> hits(Scene scene, int at) {
      return word(scene.word(at).reading().map(this::isIn).orElse(false), at);
    }

    private boolean isIn(Reading reading) {
      return value == reading.tense()
          || value == reading.voice()
          || value == reading.person()
          || value == reading.gender()
          || value == reading.number();
    }

    @Override
    public void firstWords(FirstWords into) {
      into.addAnything();
    }
  }

  /** A word or phrase of a list; with a class, only a lemma of that class. */
  record Listed(WordList list, Optional<PartOfSpeech> pos) implements Atom {
    @Override
    public List<Hit> hits(Scene scene, int at) {
      var word = scene.word(at);
      if (pos.isPresent()) {
        return word(list.holdsLemma(word, pos.get()), at);
      }
      List<Hit> hits = new ArrayList<>();
      for (int end : list.ends(scene, at)) {
        hits.add(new Hit(end, Optional.empty()));
      }
      return hits;
    }

    @Override
    public void firstWords(FirstWords into) {
      into.addAll(list.firstWords());
    }
  }

  /** A word or mark of some kinds. */
  record Kinds(Set<Word.Kind> kinds) implements Atom {
    static final Set<Word.Kind> LEXICAL =
        Set.of(Word.Kind.ARABIC, Word.Kind.LATIN, Word.Kind.NUMBER);

    @Override
    public List<Hit> hits(Scene scene, int at) {
      return word(kinds.contains(scene.word(at).kind()), at);
    }

    @Override
    public boolean asksForQuote() {
      return kinds.contains(Word.Kind.QUOTE_OPEN) || kinds.contains(Word.Kind.QUOTE_CLOSE);
    }

    @Override
    public void firstWords(FirstWords into) {
      into.addAnything();
    }
  }

  /** A mention whose phrase or name starts here; it is taken with or without what follows it. */
  record Mentioned(MentionKind kind) implements Atom {
    @Override
    public List<Hit> hits(Scene scene, int at) {
      List<Hit> hits = new ArrayList<>();
      for (var mention : scene.mentionsAt(at)) {
        if (kind.includes(mention)) {
          hits.add(new Hit(mention.phraseTo(), Optional.of(mention)));
          addName(mention, hits);
        }
      }
      return hits;
    }

    private static void addName(Mention mention, List<Hit> hits) {
      if (mention.to() != mention.phraseTo()) {
        hits.add(new Hit(mention.to(), Optional.of(mention)));
      }
    }

    @Override
    public void firstWords(FirstWords into) {
      into.addAnything();
    }
  }

  /** The word carries a clitic. */
  record Carries(Clitic clitic) implements Atom {
    @Override
    public List<Hit> hits(Scene scene, int at) {
      return word(scene.word(at).has(clitic), at);
    }

    @Override
    public void firstWords(FirstWords into) {
      into.addAnything();
    }
  }

  /** The word carries an attached pronoun. */
  record CarriesPronoun() implements Atom {
    @Override
    public List<Hit> hits(Scene scene, int at) {
      return word(scene.word(at).pronoun().isPresent(), at);
    }

    @Override
    public void firstWords(FirstWords into) {
      into.addAnything();
    }
  }

  /** All match; the last decides how many words are taken. */
  record All(List<Atom> atoms) implements Atom {
    @Override
    public List<Hit> hits(Scene scene, int at) {
      List<Hit> hits = List.of();
      for (var atom : atoms) {
        hits = atom.hits(scene, at);
        if (hits.isEmpty()) {
          return hits;
        }
      }
      return hits;
    }

    @Override
    public boolean asksForQuote() {
      return atoms.stream().anyMatch(Atom::asksForQuote);
    }

    @Override
    public void firstWords(FirstWords into) {
      for (var atom : atoms) {
        var own = new FirstWords();
        atom.firstWords(own);
        if (!own.isAnything()) {
          into.add(own);
          return;
        }
      }
      into.addAnything();
    }
  }

  /** One word or mark, no quotation mark, at which the atom does not match. */
  record Not(Atom atom) implements Atom {
    @Override
    public List<Hit> hits(Scene scene, int at) {
      return word(!scene.word(at).isQuote() && atom.hits(scene, at).isEmpty(), at);
    }

    @Override
    public void firstWords(FirstWords into) {
      into.addAnything();
    }
  }
}
