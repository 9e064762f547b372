package org.isnad.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a token is, whatever stands around it. Most words of a text are the same few thousand, and
 * what a {@link Trait} says of one of them is kept with it.
 */
public final class Spelled {
  /** As many traits as a pipeline has, and some. */
  private static final int MOST = 16;

  private static final Object[] NONE = {};

  private final String normalized;
  private final int cut;
  private final String name;
  private final String form;
  private final Clitics clitics;
  private final Optional<String> pronoun;
  private final List<Reading> readings;

  /** A trait and its value side by side; never changed, only replaced. */
  private volatile Object[] traits = NONE;

  /**
   * The components are those of {@link Word}.
   *
   * @param cut how many of its chars come before {@link Word#core}
   * @param readings all, in the order of the lexicon
   */
  public Spelled(
      String normalized,
      int cut,
      String name,
      String form,
      Set<Clitic> clitics,
      Optional<String> pronoun,
      List<Reading> readings) {
    this.normalized = normalized;
    this.cut = cut;
    this.name = name;
    this.form = form;
    this.clitics = Clitics.copyOf(clitics);
    this.pronoun = pronoun;
    this.readings = List.copyOf(readings);
  }

  /** A number, mark or foreign word, or what has no letters that count. */
  public static Spelled plain(String folded) {
    return new Spelled(folded, 0, folded, folded, Set.of(), Optional.empty(), List.of());
  }

  public String normalized() {
    return normalized;
  }

  public int cut() {
    return cut;
  }

  public String name() {
    return name;
  }

  public String form() {
    return form;
  }

  public Set<Clitic> clitics() {
    return clitics;
  }

  public Optional<String> pronoun() {
    return pronoun;
  }

  public List<Reading> readings() {
    return readings;
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

  /** The value of a trait, null where it has not been asked for. */
  @Nullable Object trait(Trait<?> trait) {
    var known = traits;
    int usual = trait.usual();
    if (usual < known.length && known[usual] == trait) {
      return known[usual + 1];
    }
    for (int i = 0; i < known.length; i += 2) {
      if (known[i] == trait) {
        trait.setUsual(i);
        return known[i + 1];
      }
    }
    return null;
  }

  /** Of two values that are kept at once one may be forgotten, and is asked for again. */
  void keep(Trait<?> trait, Object value) {
    var known = traits.length < 2 * MOST ? traits : NONE;
    var more = Arrays.copyOf(known, known.length + 2);
    more[known.length] = trait;
    more[known.length + 1] = value;
    traits = more;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Spelled that
            && cut == that.cut
            && normalized.equals(that.normalized)
            && name.equals(that.name)
            && form.equals(that.form)
            && clitics.equals(that.clitics)
            && pronoun.equals(that.pronoun)
            && readings.equals(that.readings);
  }

  /** Few tokens are spelled alike and read otherwise, and a string remembers its hash. */
  @Override
  public int hashCode() {
    return normalized.hashCode();
  }

  @Override
  public String toString() {
    return normalized + clitics + readings;
  }
}
