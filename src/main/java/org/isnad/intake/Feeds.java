package org.isnad.intake;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.ingest.Feed;

/**
 * Takes in the articles of feeds (RSS, Atom) as they come out. Feeds and pages are asked for one
 * after another; a feed that fails is asked less and less often, and not before it allows.
 */
public final class Feeds implements AutoCloseable {
  private static final String GONE = "HTTP 410";
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

  private final List<Subscription> subscriptions;
  private final Consumer<String> log;
  private final Clock clock = Clock.systemUTC();
  private final Rounds rounds;
  private final Fetcher fetcher;
  private final NewEntries entries;

  /**
   * Begins to ask.
   *
   * @param interval between two questions for one feed, at least
   * @param courtesy between two requests to one host
   * @param log where problems are told, and what was taken in
   */
  public Feeds(
      List<URI> addresses,
      Reception reception,
      Duration interval,
      Duration courtesy,
      Consumer<String> log) {
    this.subscriptions = addresses.stream().map(a -> new Subscription(a, interval)).toList();
    this.log = log;
    this.rounds = new Rounds("feeds", AFTER_FAILURE, log);
    this.fetcher = new Fetcher(new Guest(courtesy, clock, rounds::isEnded), clock);
    this.entries = new NewEntries(fetcher, reception, clock, log);
    rounds.start(this::look);
  }

  private Duration look() throws IOException {
    for (var feed : subscriptions) {
      if (feed.due(clock.millis()) == 0) {
        ask(feed);
      }
    }
    return LOOK;
  }

  private void ask(Subscription feed) throws IOException {
    var answer = fetcher.fetch(feed.address(), feed.validators(), feed.isHome());
    if (answer instanceof Fetched.Found found) {
      found(feed, found);
    } else if (answer instanceof Fetched.Same) {
      feed.done(clock.millis());
    } else if (answer instanceof Fetched.Later later) {
      fail(feed, later.why(), later.rest());
    } else if (answer instanceof Fetched.Failed failed) {
      fail(feed, failed.why(), Duration.ZERO);
    } else if (answer instanceof Fetched.Gone gone && gone.why().equals(GONE)) {
      log.accept("feed " + feed.address() + ": gone (" + gone.why() + "), not asked any more");
      feed.ended();
    } else if (answer instanceof Fetched.Gone gone) {
      fail(feed, gone.why(), Duration.ZERO);
    }
  }

  private void found(Subscription feed, Fetched.Found found) throws IOException {
    found.moved().ifPresent(feed::moved);
    var read = Feed.of(found.bytes());
    if (read.isEmpty()) {
      fail(feed, "neither RSS nor Atom", Duration.ZERO);
    } else {
      entries.take(feed, read.get(), found.validators());
      feed.done(clock.millis());
    }
  }

  private void fail(Subscription feed, String why, Duration wait) {
    feed.failed(clock.millis(), wait);
    long minutes = Duration.ofMillis(feed.due(clock.millis())).toMinutes();
    log.accept("feed " + feed.address() + ": " + why + "; asked again in " + minutes + " min");
  }

  @Override
  public void close() {
    rounds.close();
  }
}
