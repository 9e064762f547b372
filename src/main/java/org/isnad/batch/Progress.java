package org.isnad.batch;

/** Told of each article as it is done; what shows it decides how often. */
public interface Progress {
  Progress SILENT = articles -> {};

  void done(long articles);
}
