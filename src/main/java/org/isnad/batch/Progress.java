package org.isnad.batch;

/** Told of each article as it is done; what shows it decides how often. */
public interface Progress {
  Progress SILENT = (articles, position, size) -> {};

  /**
   * @param articles how many are written
   * @param position how many bytes of the inputs are read
   * @param size all bytes of the inputs
   */
  void done(long articles, long position, long size);
}
