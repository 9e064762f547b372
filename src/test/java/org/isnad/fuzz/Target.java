package org.isnad.fuzz;

/** A reader that is given whatever comes. */
public interface Target {
  /**
   * Reads an input to its end. What it answers by its documents (a problem, a mistake, a refusal)
   * is fine and stays inside; whatever comes out of here is a finding.
   */
  void take(byte[] input) throws Exception;
}
