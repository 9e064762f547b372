package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.isnad.graph.Vocabulary;
import org.junit.jupiter.api.Test;

class TextIndexTest {
  private static final Node NAME = NodeFactory.createURI("https://example.org/1");
  private static final Node BEFORE = NodeFactory.createLiteralLang("الهدوء", "ar");
  private static final Node AFTER = NodeFactory.createLiteralLang("القتال", "ar");
  private static final int SOON_MILLIS = 300;
  private static final int LATE_MILLIS = 30_000;

  private final CountDownLatch half = new CountDownLatch(1);
  private final CountDownLatch seen = new CountDownLatch(1);

  /** Calls somebody when the triples are committed, and the words are not. */
  private static final class Between extends DatasetGraphWrapper {
    private Runnable call = () -> {};

    Between() {
      super(DatasetGraphFactory.createTxnMem());
    }

    @Override
    public void commit() {
      boolean writes = transactionMode() == ReadWrite.WRITE;
      super.commit();
      if (writes) {
        call.run();
      }
    }
  }

  /** A commit without words of its own would take those of the next writer, as far as he is. */
  @Test
  void half_of_what_the_next_writer_writes_is_not_committed() throws Exception {
    var triples = new Between();
    var dataset =
        TextIndex.over(triples, new ByteBuffersDirectory(), SharedLemmas.LEMMAS, CommitMark.none());
    Txn.executeWrite(dataset, () -> dataset.add(NAME, NAME, Vocabulary.CONTENT, BEFORE));
    var next = new Thread(() -> exchange(dataset));
    triples.call =
        () -> {
          triples.call = () -> {};
          next.start();
          await(half);
        };
    Txn.executeWrite(dataset, () -> dataset.add(NAME, NAME, RDF.value.asNode(), NAME));

    assertThat(Txn.calculateRead(dataset, () -> found(dataset))).containsExactly(BEFORE);
    seen.countDown();
    next.join();
    assertThat(Txn.calculateRead(dataset, () -> found(dataset))).containsExactly(AFTER);
  }

  private void exchange(DatasetGraph dataset) {
    Txn.executeWrite(
        dataset,
        () -> {
          dataset.delete(NAME, NAME, Vocabulary.CONTENT, BEFORE);
          half.countDown();
          await(seen);
          dataset.add(NAME, NAME, Vocabulary.CONTENT, AFTER);
        });
  }

  private void await(CountDownLatch latch) {
    try {
      latch.await(latch == half ? SOON_MILLIS : LATE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static List<Node> found(DatasetGraph dataset) {
    var index = ((DatasetGraphText) dataset).getTextIndex();
    var hits = index.query(Vocabulary.CONTENT, "هدوء OR قتال", null, null);
    return hits.stream().map(hit -> hit.getLiteral()).toList();
  }
}
