package org.isnad.batch;

/** What lies there is the output of other inputs, options or another version of the program. */
public final class OtherPlanException extends Exception {
  private static final long serialVersionUID = 1L;
}
