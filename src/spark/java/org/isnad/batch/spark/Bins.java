package org.isnad.batch.spark;

import java.util.ArrayList;
import java.util.List;

/** Puts pieces together that one task reads, in their order. */
final class Bins {
  private static final long BYTES = 1L << 26;
  private static final int FILES = 2000;

  /** So much more has a file when it is unpacked; news packs to a fifth or a tenth. */
  private static final int UNPACKED = 4;

  private Bins() {}

  static List<ArrayList<Piece>> of(List<Piece> pieces) {
    List<ArrayList<Piece>> bins = new ArrayList<>();
    long bytes = BYTES;
    int files = FILES;
    for (var piece : pieces) {
      long more = piece.end() - piece.begin();
      if (files >= FILES || bytes + more > BYTES) {
        bins.add(new ArrayList<>());
        bytes = 0;
        files = 0;
      }
      bins.get(bins.size() - 1).add(piece);
      bytes += more;
      files++;
    }
    return bins;
  }

  /** About how many bytes of text there are. */
  static long text(List<Piece> pieces) {
    return pieces.stream().mapToLong(Bins::text).sum();
  }

  private static long text(Piece piece) {
    boolean packed = piece.name().matches(".*\\.(gz|tgz|zip|parquet)");
    return (piece.end() - piece.begin()) * (packed ? UNPACKED : 1);
  }
}
