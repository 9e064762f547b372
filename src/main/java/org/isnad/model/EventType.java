package org.isnad.model;

/** The sixteen event types of PLOVER. */
public enum EventType {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT;

  /** Both sides do the same to each other. */
  public boolean isMutual() {
    return this == AGREE || this == CONSULT || this == COOPERATE;
  }
}
