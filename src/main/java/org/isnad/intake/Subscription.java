package org.isnad.intake;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.intake.Fetched.Validators;

/** What is known of a feed that is asked again and again, and when it is asked next. */
final class Subscription {
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int MOST_DOUBLINGS = 10;

  private final Duration interval;
  private final boolean home;
  private final Map<String, String> taken = new HashMap<>();
  private URI address;
  private Validators validators = Validators.NONE;
  private boolean begun;
  private int failures;
  private long notBefore;

  Subscription(URI address, Duration interval) {
    this.address = address;
    this.interval = interval;
    this.home = Neighbourhood.isHome(address);
  }

  URI address() {
    return address;
  }

  Validators validators() {
    return validators;
  }

  /** Whether its owner named a host in the network at home, so that it may lead to others there. */
  boolean isHome() {
    return home;
  }

  /** How long, in milliseconds, until it is asked. */
  long due(long now) {
    return Math.max(0, notBefore - now);
  }

  /** Whether its entries were looked at before. */
  boolean isBegun() {
    return begun;
  }

  boolean isTaken(String entry, String fingerprint) {
    return fingerprint.equals(taken.get(entry));
  }

  void taken(String entry, String fingerprint) {
    taken.put(entry, fingerprint);
  }

  void moved(URI to) {
    address = to;
  }

  /**
   * All went well.
   *
   * @param now in milliseconds
   */
  void done(long now) {
    failures = 0;
    notBefore = now + interval.toMillis();
  }

  /**
   * Its entries were looked at.
   *
   * @param entries those that it has now; others are forgotten
   * @param known what it is asked with, where none of them is still to be read
   */
  void looked(Set<String> entries, Validators known) {
    begun = true;
    validators = known;
    taken.keySet().retainAll(entries);
  }

  /** It is asked after twice as long as the last time, and not before {@code wait}. */
  void failed(long now, Duration wait) {
    failures = Math.min(MOST_DOUBLINGS, failures + 1);
    long back = Math.min(LONGEST.toMillis(), interval.toMillis() << failures);
    notBefore = now + Math.max(back, wait.toMillis());
  }

  /** It is not asked any more. */
  void ended() {
    notBefore = Long.MAX_VALUE;
  }
}
