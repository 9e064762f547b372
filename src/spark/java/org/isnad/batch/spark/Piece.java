package org.isnad.batch.spark;

import java.io.Serializable;

/**
 * A file, or the lines of it that begin in a range.
 *
 * @param order of all pieces, from 0: that of the sorted paths, and of the ranges in a file
 * @param location as {@link Location} has it
 * @param metadata where the file with its metadata is; empty where there is none
 * @param begin in bytes
 * @param end in bytes, exclusive
 * @param size of the file, in bytes
 */
record Piece(int order, String location, String metadata, long begin, long end, long size)
    implements Serializable {
  static final String PARQUET = ".parquet";

  boolean isParquet() {
    return location.endsWith(PARQUET);
  }

  boolean isWhole() {
    return begin == 0 && end >= size;
  }

  String name() {
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
