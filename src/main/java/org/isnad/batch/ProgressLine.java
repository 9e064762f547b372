package org.isnad.batch;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Shows on one line of a terminal how many articles are done, how fast, and the time left. */
public final class ProgressLine {
  private static final long REDRAW_NANOS = 200_000_000L;
  private static final double SECOND = 1e9;
  private static final int MINUTE = 60;
  private static final int WIDTH = 60;

  private final PrintStream terminal;
  private final LongSupplier nanos;
  private final long start;
  private long drawn;

  /**
   * @param nanos tells the time, as {@link System#nanoTime}
   */
  public ProgressLine(PrintStream terminal, LongSupplier nanos) {
    this.terminal = terminal;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.drawn = start;
  }

  /** As {@link Progress#done}. */
  public void done(long articles, long position, long size) {
    long now = nanos.getAsLong();
    if (now - drawn < REDRAW_NANOS) {
      return;
    }
    drawn = now;
    double seconds = (now - start) / SECOND;
    double share = size == 0 ? 1 : Math.min(1, (double) position / size);
    long left = share == 0 ? 0 : Math.round(seconds / share - seconds);
    var line =
        String.format(
            Locale.ROOT,
            "%d articles, %.1f articles/s, %d:%02d left",
            articles,
            articles / seconds,
            left / MINUTE,
            left % MINUTE);
    terminal.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
    terminal.flush();
  }

  /** Leaves an empty line for what is printed next. */
  public void clear() {
    terminal.print("\r" + " ".repeat(WIDTH) + "\r");
    terminal.flush();
  }
}
