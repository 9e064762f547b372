package org.isnad.intake;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.ingest.Feed;
import org.isnad.ingest.FeedEntry;
import org.isnad.intake.Fetched.Validators;

/** Takes in what is new in feeds, those of which the feed has only a summary from their pages. */
final class NewEntries {
  private static final int MOST_TRIES = 3;
  private static final int TOGETHER = 20;
  private static final Duration REST = Duration.ofMinutes(1);

  private final Fetcher fetcher;
  private final Reception reception;
  private final Clock clock;
  private final Consumer<String> log;
  private final Map<String, Long> resting = new HashMap<>();
  private final Map<URI, Integer> tries = new HashMap<>();

  NewEntries(Fetcher fetcher, Reception reception, Clock clock, Consumer<String> log) {
    this.fetcher = fetcher;
    this.reception = reception;
    this.clock = clock;
    this.log = log;
  }

  /**
   * The page of an entry.
   *
   * @param isLater it may be there another time
   */
  private record Page(Optional<byte[]> bytes, boolean isLater) {
    static final Page NONE = new Page(Optional.empty(), false);
    static final Page LATER = new Page(Optional.empty(), true);
  }

  /** An entry with all that is to be had of it. */
  private record Ready(FeedEntry entry, String key, Page page) {}

  /**
   * Takes in the entries of a feed that were not taken yet, or have changed.
   *
   * @param validators by which the feed is known again, once nothing of it is left to be read
   */
  void take(Subscription from, Feed feed, Validators validators) throws IOException {
    Set<String> keys = new LinkedHashSet<>();
    List<Ready> ready = new ArrayList<>();
    boolean left = false;
    for (var entry : feed.entries()) {
      var key = entry.id().orElseGet(entry::fingerprint);
      if (keys.add(key) && !isKnown(from, entry, key)) {
        var page = page(from, entry);
        left |= page.isLater();
        if (!page.isLater()) {
          ready.add(new Ready(entry, key, page));
        }
      }
      if (ready.size() == TOGETHER) {
        take(from, ready);
        ready.clear();
      }
    }
    take(from, ready);
    from.looked(keys, left ? Validators.NONE : validators);
  }

  /** After a start nobody fetches the pages again of what is in the store. */
  private boolean isKnown(Subscription from, FeedEntry entry, String key) {
    var fingerprint = entry.fingerprint();
    if (from.isTaken(key, fingerprint)) {
      return true;
    }
    boolean isThere =
        !from.isBegun()
            && !entry.isWhole()
            && entry.id().filter(id -> !reception.isUnknown(id)).isPresent();
    if (isThere) {
      from.taken(key, fingerprint);
    }
    return isThere;
  }

  private Page page(Subscription from, FeedEntry entry) {
    if (entry.isWhole() || entry.link().isEmpty()) {
      return Page.NONE;
    }
    try {
      var address = from.address().resolve(entry.link().get());
      return page(address, from.isHome());
    } catch (IllegalArgumentException malformed) {
      return Page.NONE;
    }
  }

  private Page page(URI address, boolean home) {
    var host = String.valueOf(address.getHost());
    if (resting.getOrDefault(host, 0L) > clock.millis()) {
      return Page.LATER;
    }
    var answer = fetcher.fetch(address, Validators.NONE, home);
    if (answer instanceof Fetched.Found found) {
      tries.remove(address);
      return new Page(Optional.of(found.bytes()), false);
    }
    if (answer instanceof Fetched.Later later) {
      var rest = later.rest().compareTo(REST) > 0 ? later.rest() : REST;
      resting.put(host, clock.millis() + rest.toMillis());
      return Page.LATER;
    }
    if (answer instanceof Fetched.Failed && tries.merge(address, 1, Integer::sum) < MOST_TRIES) {
      return Page.LATER;
    }
    tries.remove(address);
    log.accept("note " + address + ": no page, so that the summary is read");
    return Page.NONE;
  }

  private void take(Subscription from, List<Ready> ready) throws IOException {
    var report =
        reception.take(
            sink -> {
              for (var item : ready) {
                var source = item.entry().link().orElse(from.address() + " " + item.key());
                item.entry().read(source, item.page().bytes(), sink);
              }
            },
            reception::isNew);
    Reports.tell("feed " + from.address(), report, log);
    ready.forEach(item -> from.taken(item.key(), item.entry().fingerprint()));
  }
}
