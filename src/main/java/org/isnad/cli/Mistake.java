package org.isnad.cli;

/** A user's mistake: one sentence that says what is wrong and what to do. */
final class Mistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private Mistake(int exitCode, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
  }

  /** The command line can't be followed. */
  static Mistake wrongUse(String sentence) {
    return new Mistake(Isnad.WRONG_USE, sentence);
  }

  /** The command line is right, the thing that it names is not. */
  static Mistake problem(String sentence) {
    return new Mistake(Isnad.PROBLEMS, sentence);
  }

  int exitCode() {
    return exitCode;
  }
}
