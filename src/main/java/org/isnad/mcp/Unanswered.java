package org.isnad.mcp;

/** Why a call has no answer, in a sentence for the assistant that made it. */
final class Unanswered extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unanswered(String sentence) {
    super(sentence);
  }
}
