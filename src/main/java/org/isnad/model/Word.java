package org.isnad.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A token with its clitics told apart: وللجيش is one word whose clitics are و ل ال and whose form
 * is جيش. Punctuation marks and numbers are words too.
 *
 * @param index its place in {@link Text#words}
 * @param span all of the token
 * @param core the span without conjunction, preposition and future س, with the article and every
 *     suffix: what a name or a trigger is marked as
 * @param normalized the whole token, normalized (alef forms, ى→ي, ة→ه folded; no diacritics)
 * @param name the normalized core, with the article: what the knowledge base is asked for
 * @param form the normalized core without article and attached pronoun: what the lexicon is asked
 *     for
 * @param pronoun the attached pronoun (ه ها هم …), normalized, where there is one
 * @param readings the likeliest first in this context; empty for punctuation and unknown words
 */
public record Word(
    int index,
    Span span,
    Span core,
    String normalized,
    String name,
    String form,
    Set<Clitic> clitics,
    Optional<String> pronoun,
    Kind kind,
    List<Reading> readings) {
  public enum Kind {
    ARABIC,
    LATIN,
    NUMBER,
    /** Opens a quotation: « “ or a straight quote that opens. */
    QUOTE_OPEN,
    QUOTE_CLOSE,
    /** A full stop, question or exclamation mark. */
    STOP,
    COMMA,
    COLON,
    /** Any other mark or symbol. */
    MARK
  }

  public Word {
    clitics = Clitics.copyOf(clitics);
    readings = List.copyOf(readings);
  }

  /** True for a word or number, false for marks. */
  public boolean isLexical() {
    return kind == Kind.ARABIC || kind == Kind.LATIN || kind == Kind.NUMBER;
  }

  public boolean isQuote() {
    return kind == Kind.QUOTE_OPEN || kind == Kind.QUOTE_CLOSE;
  }

  public boolean has(Clitic clitic) {
    return clitics.contains(clitic);
  }

  public boolean isDefinite() {
    return has(Clitic.ART) || pronoun.isPresent();
  }

  /** Starts with و or ف as a conjunction. */
  public boolean isCoordinated() {
    return has(Clitic.WA) || has(Clitic.FA);
  }

  /** A preposition is written together with it (ب ل ك). */
  public boolean hasPreposition() {
    return has(Clitic.BI) || has(Clitic.LI) || has(Clitic.KA);
  }

  /** The likeliest reading. */
  public Optional<Reading> reading() {
    return readings.isEmpty() ? Optional.empty() : Optional.of(readings.get(0));
  }

  /** Some reading has this part of speech. */
  public boolean canBe(PartOfSpeech pos) {
    for (var reading : readings) {
      if (reading.pos() == pos) {
        return true;
      }
    }
    return false;
  }

  /** The likeliest reading has this part of speech. */
  public boolean is(PartOfSpeech pos) {
    return !readings.isEmpty() && readings.get(0).pos() == pos;
  }

  /** The likeliest lemma, or the form where the word is unknown. */
  public String lemma() {
    return readings.isEmpty() ? form : readings.get(0).lemma();
  }

  /** Some reading has this part of speech and lemma. */
  public boolean canBe(PartOfSpeech pos, String lemma) {
    for (var reading : readings) {
      if (reading.pos() == pos && reading.lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }
}
