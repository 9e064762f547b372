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
 * @param spelled what the token is by itself
 * @param readings the likeliest first in this context; empty for punctuation and unknown words
 */
public record Word(
    int index, Span span, Span core, Kind kind, Spelled spelled, List<Reading> readings) {
  private static final char YA = '\u064a';
  private static final char NUN = '\u0646';

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
    readings = List.copyOf(readings);
  }

  /** A token with its readings in the order of the lexicon. */
  public static Word of(int index, Span span, Kind kind, Spelled spelled) {
    var core = spelled.cut() == 0 ? span : new Span(span.start() + spelled.cut(), span.end());
    return new Word(index, span, core, kind, spelled, spelled.readings());
  }

  public Word read(List<Reading> ordered) {
    return new Word(index, span, core, kind, spelled, ordered);
  }

  public Word at(int newIndex) {
    return new Word(newIndex, span, core, kind, spelled, readings);
  }

  /** The whole token, normalized (alef forms, ى→ي, ة→ه folded; no diacritics). */
  public String normalized() {
    return spelled.normalized();
  }

  /** The normalized core, with the article: what the knowledge base is asked for. */
  public String name() {
    return spelled.name();
  }

  /** The normalized core without article and attached pronoun: what the lexicon is asked for. */
  public String form() {
    return spelled.form();
  }

  public Set<Clitic> clitics() {
    return spelled.clitics();
  }

  /** The attached pronoun (ه ها هم …), normalized, where there is one. */
  public Optional<String> pronoun() {
    return spelled.pronoun();
  }

  /** True for a word or number, false for marks. */
  public boolean isLexical() {
    return kind == Kind.ARABIC || kind == Kind.LATIN || kind == Kind.NUMBER;
  }

  public boolean isQuote() {
    return kind == Kind.QUOTE_OPEN || kind == Kind.QUOTE_CLOSE;
  }

  public boolean has(Clitic clitic) {
    return spelled.has(clitic);
  }

  public boolean isDefinite() {
    return spelled.isDefinite();
  }

  /** Starts with و or ف as a conjunction. */
  public boolean isCoordinated() {
    return spelled.isCoordinated();
  }

  /** A preposition is written together with it (ب ل ك). */
  public boolean hasPreposition() {
    return spelled.hasPreposition();
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
    return readings.isEmpty() ? form() : readings.get(0).lemma();
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

  /** A sound plural or dual in the accusative or genitive (المتظاهرين), which can be no subject. */
  public boolean isOblique() {
    return endsInYaNun(form()) && readings.stream().anyMatch(Word::isMany);
  }

  private static boolean endsInYaNun(String form) {
    int last = form.length() - 1;
    return last > 0 && form.charAt(last) == NUN && form.charAt(last - 1) == YA;
  }

  private static boolean isMany(Reading reading) {
    return switch (reading.pos()) {
      case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE, NISBA -> true;
      case NOUN, ADJECTIVE ->
          reading.number() == Reading.Grammatical.PLURAL
              || reading.number() == Reading.Grammatical.DUAL;
      default -> false;
    };
  }
}
