package org.isnad.model;

/** What is written together with a word before it. {@code ART} stays part of a name's span. */
public enum Clitic {
  /** و "and". */
  WA,
  /** ف "then, so". */
  FA,
  /** ب "in, by, with". */
  BI,
  /** ل "to, for". */
  LI,
  /** ك "as". */
  KA,
  /** س, the future. */
  SA,
  /** أ, the question. */
  HAMZA,
  /** ال, the article. */
  ART
}
