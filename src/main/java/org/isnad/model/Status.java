package org.isnad.model;

/** Whether an event is told as having happened. */
public enum Status {
  OCCURRED,
  PLANNED,
  HYPOTHETICAL,
  DENIED
}
