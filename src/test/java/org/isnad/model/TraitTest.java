package org.isnad.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TraitTest {
  @Test
  void isWorkedOutOnceForAToken() {
    var asked = new AtomicInteger();
    var length =
        Trait.of(
            word -> {
              asked.incrementAndGet();
              return word.form().length();
            });
    var token = Spelled.plain("2016");
    assertEquals(
        List.of(4, 4, 2), List.of(length.of(token), length.of(token), length.of(word("من"))));
    assertEquals(2, asked.get());
  }

  @Test
  void anyNumberOfTraitsKeepTheirOwnValues() {
    var token = word("بغداد");
    List<Trait<String>> traits = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      int number = i;
      traits.add(Trait.of(word -> word.form() + number));
    }
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < traits.size(); i++) {
        assertEquals("بغداد" + i, traits.get(i).of(token));
      }
    }
  }

  @Test
  void tokensAreEqualWhateverWasAskedOfThem() {
    var token = word("بغداد");
    Trait.of(Spelled::form).of(token);
    assertEquals(word("بغداد"), token);
    assertEquals(word("بغداد").hashCode(), token.hashCode());
  }

  private static Spelled word(String folded) {
    return Spelled.plain(folded);
  }
}
