package org.isnad.model;

/** How far the words are the speaker's own: all, none, or a part in quotation marks. */
public enum Quotation {
  DIRECT,
  INDIRECT,
  MIXED
}
