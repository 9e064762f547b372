package org.isnad.model;

/**
 * A sentence: {@code words} from {@code from} to before {@code to} in {@link Text#words}.
 *
 * @param paragraph counted from 0; the headline is a paragraph of its own
 */
public record Sentence(int index, Span span, int from, int to, int paragraph, boolean headline) {}
