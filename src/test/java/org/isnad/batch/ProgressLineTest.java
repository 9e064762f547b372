package org.isnad.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final long SECOND = 1_000_000_000L;

  private final AtomicLong clock = new AtomicLong();
  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final ProgressLine line =
      new ProgressLine(new PrintStream(terminal, true, UTF_8), clock::get);

  @Test
  void tells_articles_speed_and_time_left() {
    clock.set(10 * SECOND);
    line.done(500, 100, 1000);
    assertThat(terminal.toString(UTF_8).strip())
        .isEqualTo("500 articles, 50.0 articles/s, 1:30 left");
  }

  @Test
  void is_not_drawn_more_often_than_an_eye_can_follow() {
    for (int i = 1; i <= 1000; i++) {
      clock.addAndGet(SECOND / 1000);
      line.done(i, i, 1000);
    }
    assertThat(terminal.toString(UTF_8).split("\r")).hasSizeLessThan(8);
  }
}
