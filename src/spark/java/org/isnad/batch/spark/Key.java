package org.isnad.batch.spark;

import java.io.Serializable;
import java.util.Comparator;
import org.apache.spark.Partitioner;

/**
 * By what inputs are spread over tasks and put in order: those with the same id come together, the
 * earliest first.
 *
 * @param id the article's; of a problem its source
 * @param piece of the inputs, by its order
 * @param place in the piece
 */
record Key(String id, int piece, long place) implements Serializable, Comparable<Key> {
  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::id).thenComparing(Key::piece).thenComparing(Key::place);

  @Override
  public int compareTo(Key other) {
    return ORDER.compare(this, other);
  }

  /** Spreads by the id alone. */
  static final class ById extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final int parts;

    ById(int parts) {
      this.parts = parts;
    }

    @Override
    public int numPartitions() {
      return parts;
    }

    @Override
    public int getPartition(Object key) {
      return Math.floorMod(((Key) key).id().hashCode(), parts);
    }
  }
}
