package org.isnad.tagger;

/**
 * A name that the tagger found.
 *
 * @param from its first word in the sentence
 * @param to one past its last word
 * @param kind {@code PER}, {@code LOC}, {@code ORG} or {@code MISC}
 * @param confidence 0 to 1: how likely the least likely of its tags is
 */
public record TaggedName(int from, int to, String kind, double confidence) {}
