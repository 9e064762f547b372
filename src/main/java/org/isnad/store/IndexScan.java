package org.isnad.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * Goes through the quads of an index of TDB2, as the numbers that stand there: without an object
 * for each quad, which takes most of the time that counting them takes.
 */
final class IndexScan {
  private static final int GRAPH = 0;
  private static final int SLOTS = 4;
  private static final int SIZE = NodeId.SIZE;

  private final Iterator<Boolean> records;
  private final int[] places;
  private final long[] quad = new long[SLOTS];

  private IndexScan(TupleIndexRecord index, List<NodeId> pattern) {
    this.places = places(index);
    this.records =
        pattern.stream().anyMatch(NodeId::isDoesNotExist)
            ? Iter.nullIterator()
            : records(index, pattern);
  }

  /**
   * The quads that a pattern fits, in the order of the index that suits it best.
   *
   * @param pattern graph, subject, property and value, or {@link NodeId#NodeIdAny}
   * @param next the place that should come first in the order, after what the pattern tells
   * @param isUnion whether quads that differ in their graphs only should stand side by side
   */
  static IndexScan of(NodeTupleTable table, List<NodeId> pattern, int next, boolean isUnion) {
    int known = (int) pattern.stream().filter(id -> !NodeId.isAny(id)).count();
    return Arrays.stream(table.getTupleTable().getIndexes())
        .filter(index -> leading(index, pattern) == known)
        .filter(index -> !isUnion || places(index)[GRAPH] == SLOTS - 1)
        .max((one, other) -> Boolean.compare(isAt(one, next, known), isAt(other, next, known)))
        .filter(TupleIndexRecord.class::isInstance)
        .map(index -> new IndexScan((TupleIndexRecord) index, pattern))
        .orElseThrow(() -> new IllegalArgumentException("no index for " + pattern));
  }

  /** How many of the first places of an index a pattern tells. */
  private static int leading(TupleIndex index, List<NodeId> pattern) {
    return (int) inOrder(index, pattern).stream().takeWhile(id -> !NodeId.isAny(id)).count();
  }

  private static List<NodeId> inOrder(TupleIndex index, List<NodeId> pattern) {
    var ordered = new NodeId[SLOTS];
    for (int slot = 0; slot < SLOTS; slot++) {
      ordered[places(index)[slot]] = pattern.get(slot);
    }
    return List.of(ordered);
  }

  private static boolean isAt(TupleIndex index, int slot, int place) {
    return places(index)[slot] == place;
  }

  /** Where graph, subject, property and value stand in a record. */
  private static int[] places(TupleIndex index) {
    return IntStream.range(0, SLOTS).map(index.getMapping()::unmapIdx).toArray();
  }

  private Iterator<Boolean> records(TupleIndexRecord index, List<NodeId> pattern) {
    int known = leading(index, pattern);
    var tree = index.getRangeIndex();
    if (known == 0) {
      return tree.iterator(null, null, this::read);
    }
    Record least = tree.getRecordFactory().createKeyOnly();
    Record beyond = tree.getRecordFactory().createKeyOnly();
    for (int place = 0; place < known; place++) {
      var id = inOrder(index, pattern).get(place);
      NodeIdFactory.set(id, least.getKey(), place * SIZE);
      NodeIdFactory.set(id, beyond.getKey(), place * SIZE);
      if (place == known - 1) {
        NodeIdFactory.setNext(id, beyond.getKey(), place * SIZE);
      }
    }
    return tree.iterator(least, beyond, this::read);
  }

  /** The tree compares the key, where there is one, with that of the end. */
  private Boolean read(ByteBuffer page, int entry, byte[] key, RecordFactory factory) {
    int begin = entry * factory.recordLength();
    if (key != null) {
      page.position(begin);
      page.get(key, 0, factory.keyLength());
    }
    for (int slot = 0; slot < SLOTS; slot++) {
      quad[slot] = page.getLong(begin + places[slot] * SIZE);
    }
    return Boolean.TRUE;
  }

  /** Goes to the next quad; false where there is none. */
  boolean advance() {
    return records.hasNext() && records.next();
  }

  /** What stands at a place of the quad: the same number for the same value. */
  long at(int slot) {
    return quad[slot];
  }

  /** The value that a number stands for. */
  static NodeId id(long number) {
    return NodeIdFactory.get(ByteBuffer.allocate(SIZE).putLong(0, number), 0);
  }
}
