package org.isnad.graph;

/**
 * What read an article: written to its graph so that the graph can be made again.
 *
 * @param program the program's version
 * @param rules what tells the lexicons, rules and models apart from those of another day
 */
public record Edition(String program, String rules) {}
