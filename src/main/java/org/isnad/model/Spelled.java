package org.isnad.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a token is, whatever stands around it; most words of a text are the same few thousand, and
 * what the tables say of one of them need be asked once. The components are those of {@link Word}.
 *
 * @param cut how many of its chars come before {@link Word#core}
 * @param readings all, in the order of the lexicon
 */
public record Spelled(
    String normalized,
    int cut,
    String name,
    String form,
    Set<Clitic> clitics,
    Optional<String> pronoun,
    List<Reading> readings) {
  public Spelled {
    clitics = Clitics.copyOf(clitics);
    readings = List.copyOf(readings);
  }

  /** A number, mark or foreign word, or what has no letters that count. */
  public static Spelled plain(String folded) {
    return new Spelled(folded, 0, folded, folded, Set.of(), Optional.empty(), List.of());
  }

  /** Few tokens are spelled alike and read otherwise, and a string remembers its hash. */
  @Override
  public int hashCode() {
    return normalized.hashCode();
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

  /** The whole token, normalized, without the conjunction و or ف. */
  public String withoutConjunction() {
    return isCoordinated() && normalized.length() > 1 ? normalized.substring(1) : normalized;
  }

  /** A preposition is written together with it (ب ل ك). */
  public boolean hasPreposition() {
    return has(Clitic.BI) || has(Clitic.LI) || has(Clitic.KA);
  }
}
