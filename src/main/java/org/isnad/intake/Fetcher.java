package org.isnad.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.isnad.intake.Fetched.Validators;

/** Fetches what lies at an address, or where that leads, and says what an answer means. */
final class Fetcher {
  private static final int MOST_HOPS = 5;
  private static final int OK = 200;
  private static final int MOVED = 301;
  private static final int FOUND = 302;
  private static final int OTHER = 303;
  private static final int SAME = 304;
  private static final int FOR_NOW = 307;
  private static final int FOR_EVER = 308;
  private static final int TIMEOUT = 408;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final Duration LONGEST = Duration.ofDays(7);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

  private final Guest guest;
  private final Clock clock;
  private final Robots robots;

  Fetcher(Guest guest, Clock clock) {
    this.robots = new Robots(clock);
    this.guest = guest;
    this.clock = clock;
  }

  /**
   * Fetches.
   *
   * @param home whether it may lead into the network at home
   */
  Fetched fetch(URI address, Validators validators, boolean home) {
    return follow(address, validators, home, true);
  }

  /** Asks, here and where that leads; what a site wishes of robots is fetched without a wish. */
  private Fetched follow(URI address, Validators validators, boolean home, boolean wishes) {
    var at = address;
    boolean forEver = true;
    try {
      for (int hop = 0; hop <= MOST_HOPS; hop++) {
        if (!Neighbourhood.isWeb(at)) {
          return new Fetched.Gone(at + ": neither http nor https");
        }
        if (!home && Neighbourhood.isHome(at)) {
          return new Fetched.Gone(at + ": leads into a private network");
        }
        var hindrance =
            wishes
                ? robots.hindrance(at, site -> follow(site, Validators.NONE, home, false))
                : Optional.<Fetched>empty();
        if (hindrance.isPresent()) {
          return hindrance.get();
        }
        var answer = guest.ask(at, validators, robots.rest(at));
        var next = answer.headers().firstValue("Location");
        if (!isMove(answer.statusCode()) || next.isEmpty()) {
          var moved = forEver && hop > 0 ? Optional.of(at) : Optional.<URI>empty();
          return fetched(answer, moved);
        }
        forEver &= answer.statusCode() == MOVED || answer.statusCode() == FOR_EVER;
        at = at.resolve(next.get().strip());
      }
      return new Fetched.Failed("more than " + MOST_HOPS + " redirects");
    } catch (IOException | IllegalArgumentException failure) {
      var said = Optional.ofNullable(failure.getMessage()).map(m -> ": " + m).orElse("");
      return new Fetched.Failed(failure.getClass().getSimpleName() + said);
    }
  }

  private static boolean isMove(int status) {
    return status == MOVED
        || status == FOUND
        || status == OTHER
        || status == FOR_NOW
        || status == FOR_EVER;
  }

  private Fetched fetched(HttpResponse<byte[]> answer, Optional<URI> moved) throws IOException {
    int status = answer.statusCode();
    var headers = answer.headers();
    var why = "HTTP " + status;
    return switch (status) {
      case OK ->
          new Fetched.Found(
              unpacked(answer),
              new Validators(headers.firstValue("ETag"), headers.firstValue("Last-Modified")),
              moved);
      case SAME -> new Fetched.Same();
      case TOO_MANY, UNAVAILABLE ->
          new Fetched.Later(
              headers.firstValue("Retry-After").map(this::until).orElse(Duration.ZERO), why);
      case TIMEOUT -> new Fetched.Failed(why);
      default -> status / 100 == TIMEOUT / 100 ? new Fetched.Gone(why) : new Fetched.Failed(why);
    };
  }

  /** Seconds, or a date (RFC 9110, 10.2.3). */
  private Duration until(String retryAfter) {
    var said = retryAfter.strip();
    try {
      var wait =
          said.matches("\\d{1,9}")
              ? Duration.ofSeconds(Long.parseLong(said))
              : Duration.between(clock.instant(), Instant.from(ZonedDateTime.parse(said, DATE)));
      var atMost = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
      return atMost.isNegative() ? Duration.ZERO : atMost;
    } catch (DateTimeException malformed) {
      return Duration.ZERO;
    }
  }

  private static byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
    var encoding = answer.headers().firstValue("Content-Encoding").orElse("");
    if (!encoding.strip().equalsIgnoreCase("gzip")) {
      return answer.body();
    }
    try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      var bytes = in.readNBytes(Guest.MOST_BYTES + 1);
      if (bytes.length > Guest.MOST_BYTES) {
        throw new IOException("more than " + Guest.MOST_BYTES + " bytes, unpacked");
      }
      return bytes;
    }
  }
}
