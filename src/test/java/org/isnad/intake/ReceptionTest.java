package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.isnad.ingest.Delivery;
import org.isnad.ingest.Input;
import org.isnad.intake.Receipt.Outcome;
import org.isnad.model.Article;
import org.junit.jupiter.api.Test;

class ReceptionTest {
  @Test
  void tells_what_is_new_and_what_was_there() throws Exception {
    try (var desk = new Desk()) {
      var first = desk.reception.take(sink -> sink.accept(read("a", "وصل الوفد.")));
      var second =
          desk.reception.take(
              sink -> {
                sink.accept(read("a", "عاد الوفد."));
                sink.accept(read("b", "وصل الوفد."));
                sink.accept(read("c", "خطأ"));
              });

      assertThat(first.items()).extracting(Receipt.Item::outcome).containsExactly(Outcome.CREATED);
      assertThat(second.items())
          .extracting(Receipt.Item::outcome)
          .containsExactly(Outcome.REPLACED, Outcome.CREATED, Outcome.REJECTED);
      assertThat(desk.texts()).containsExactly("عاد الوفد.", "وصل الوفد.");
    }
  }

  @Test
  void what_has_begun_is_ended_and_no_more_begins() throws Exception {
    var desk = new Desk();
    var begun = new CountDownLatch(1);
    var taken =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return desk.reception.take(
                    sink -> {
                      sink.accept(read("a", "وصل الوفد."));
                      begun.countDown();
                      pause(500);
                      sink.accept(read("b", "عاد الوفد."));
                    });
              } catch (Exception failure) {
                throw new IllegalStateException(failure);
              }
            });
    begun.await();
    desk.reception.close();

    assertThat(taken.join().stored()).isEqualTo(2);
    assertThatThrownBy(() -> desk.reception.take(sink -> sink.accept(read("c", "وصل."))))
        .isInstanceOf(CancellationException.class);
    desk.close();
  }

  @Test
  void what_can_t_be_read_is_no_delivery() {
    var nothing = Map.<String, String>of();
    assertThat(Delivery.of(Optional.of("image/png"), Optional.of("a.txt"), nothing)).isEmpty();
    assertThat(Delivery.of(Optional.empty(), Optional.of("a.png"), nothing)).isEmpty();
    assertThat(Delivery.of(Optional.empty(), Optional.of("a.TXT"), nothing)).isPresent();
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static Input read(String id, String text) {
    var none = Optional.<String>empty();
    return new Input.Read(Article.of(id, none, text, Optional.empty(), none, none), "x:" + id);
  }
}
