package org.isnad.cli;

/** What is kept of the words of articles; named as on the command line. */
enum KeptText {
  full,
  none
}
