package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CrewTest {
  private static final CountDownLatch NEVER = new CountDownLatch(1);

  @Test
  void the_first_thread_that_dies_ends_the_work_of_all() {
    var waiting = new AtomicReference<>(Thread.currentThread());
    var crew = new Crew("load");

    assertThatThrownBy(
            () ->
                crew.run(
                    () -> {
                      waiting.set(Thread.currentThread());
                      new Thread(CrewTest::findNoRoom).start();
                      NEVER.await();
                      return 0L;
                    }))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(InternalError.class);
    assertThat(waiting.get()).isNotSameAs(Thread.currentThread());
    assertThat(waiting.get().isAlive()).isFalse();
  }

  private static void findNoRoom() {
    throw new InternalError("a fault occurred in a recent unsafe memory access operation");
  }

  @Test
  void the_work_s_own_fault_is_told_as_it_is() {
    assertThatThrownBy(
            () ->
                new Crew("load")
                    .run(
                        () -> {
                          throw new IOException("news.nq:3: broken");
                        }))
        .isInstanceOf(IOException.class)
        .hasMessage("news.nq:3: broken");
  }

  @Test
  void what_ends_well_is_handed_on() throws Exception {
    assertThat(new Crew("load").run(() -> TimeUnit.MINUTES.toSeconds(1))).isEqualTo(60);
  }
}
