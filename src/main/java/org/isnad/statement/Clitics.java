package org.isnad.statement;

import org.isnad.lexicon.Letters;

/** Clitics that stand as words of their own where a quotation or a number follows. */
final class Clitics {
  static final String AND = String.valueOf(Letters.WAW);

  private Clitics() {}
}
