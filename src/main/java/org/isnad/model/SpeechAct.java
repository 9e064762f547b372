package org.isnad.model;

/** What is done by saying it. */
public enum SpeechAct {
  ASSERTS,
  DENIES,
  CLAIMS_RESPONSIBILITY,
  ACCUSES,
  THREATENS,
  PROMISES,
  DEMANDS,
  WARNS,
  ASKS
}
