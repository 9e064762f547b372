package org.isnad.store;

import org.apache.jena.query.QueryCancelledException;

/** A pattern can't be looked for in a text. Jena passes on no other fault out of a filter. */
public final class PatternFault extends QueryCancelledException {
  private static final long serialVersionUID = 1L;

  private final String problem;

  PatternFault(String problem) {
    this.problem = problem;
  }

  @Override
  public String getMessage() {
    return problem;
  }
}
