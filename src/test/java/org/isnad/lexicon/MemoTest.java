package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void answersAsItsFunctionThoughItHoldsFewWords() {
    var lengths = Memo.ofWords(8, this::length);
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 1000; i++) {
        var word = "w" + i;
        assertEquals(word.length(), lengths.get(word));
      }
    }
  }

  @Test
  void holdsAWordThatComesAgainAmongOthers() {
    var lengths = Memo.ofWords(4, this::length);
    for (int i = 0; i < 100; i++) {
      lengths.get("often");
      lengths.get("once" + i);
    }
    assertEquals(101, asked.get());
  }

  @Test
  void holdsNoWordThatIsLongerThanWordsAre() {
    var lengths = Memo.ofWords(4, this::length);
    lengths.get("x".repeat(100));
    lengths.get("x".repeat(100));
    assertEquals(2, asked.get());
  }

  @Test
  void answersManyThreadsAtOnce() {
    var lengths = Memo.ofWords(16, this::length);
    assertTrue(
        IntStream.range(0, 20_000)
            .parallel()
            .mapToObj(i -> "y".repeat(i % 37))
            .allMatch(word -> lengths.get(word) == word.length()));
  }

  @Test
  void asksForAPowerOfTwo() {
    assertThrows(IllegalArgumentException.class, () -> Memo.ofWords(12, this::length));
  }

  private int length(String word) {
    asked.incrementAndGet();
    return word.length();
  }
}
