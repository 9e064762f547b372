package org.isnad.store;

/** One lexicon of the search for all tests: each would take ten megabytes until the end. */
public final class SharedLemmas {
  public static final Lemmas LEMMAS = Lemmas.ofLexicon();

  private SharedLemmas() {}
}
