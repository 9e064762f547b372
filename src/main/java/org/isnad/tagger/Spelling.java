package org.isnad.tagger;

/**
 * What the writing of a word alone says, whatever stands around it: its atoms, and what they add to
 * the scores of the words at and around it.
 *
 * @param values by {@link Atom#ordinal}, those below {@link Atom#SPELT}
 * @param sums a row of a number a tag for each of the places around, in the order of {@link
 *     Templates#REACH}; empty where no field has been asked
 */
record Spelling(int[] values, float[] sums) {}
