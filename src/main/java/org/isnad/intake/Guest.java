package org.isnad.intake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.isnad.intake.Fetched.Validators;

/**
 * Asks over HTTP as a guest should: one request at a time, with a pause between two to the same
 * host, for nothing that it has already, and not for more than it can hold. For one thread.
 */
final class Guest {
  static final int MOST_BYTES = 16 << 20;

  private static final Duration CONNECTION = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TICK_MILLIS = 100;
  private static final String NAME = Robots.NAME + " (+https://w3id.org/isnad)";

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(CONNECTION).build();
  private final Duration courtesy;
  private final Clock clock;
  private final Predicate<Duration> isEnded;
  private final Map<String, Long> asked = new HashMap<>();

  /**
   * @param courtesy between two requests to one host
   * @param isEnded rests, and tells whether the guest's time is over
   */
  Guest(Duration courtesy, Clock clock, Predicate<Duration> isEnded) {
    this.courtesy = courtesy;
    this.clock = clock;
    this.isEnded = isEnded;
  }

  /**
   * Asks once.
   *
   * @param rest that the host wants between two requests, if it is longer than the courtesy
   * @throws CancellationException where the time is over
   */
  HttpResponse<byte[]> ask(URI address, Validators validators, Duration rest) throws IOException {
    pause(address.getHost(), rest.compareTo(courtesy) > 0 ? rest : courtesy);
    var request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("User-Agent", NAME)
            .header("Accept-Encoding", "gzip");
    validators.tag().ifPresent(tag -> request.header("If-None-Match", tag));
    validators.modified().ifPresent(time -> request.header("If-Modified-Since", time));
    var answer = client.sendAsync(request.build(), head -> new BoundedBody(MOST_BYTES));
    try {
      return await(answer);
    } finally {
      answer.cancel(true);
      asked.put(address.getHost(), clock.millis());
    }
  }

  private void pause(String host, Duration between) {
    var rest = between.minusMillis(clock.millis() - asked.getOrDefault(host, 0L));
    if (!rest.isNegative() && isEnded.test(rest)) {
      throw new CancellationException("closed");
    }
  }

  private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> answer)
      throws IOException {
    long end = clock.millis() + PATIENCE.toMillis();
    while (clock.millis() < end) {
      try {
        return answer.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        if (isEnded.test(Duration.ZERO)) {
          throw new CancellationException("closed");
        }
      } catch (ExecutionException failure) {
        var cause = failure.getCause();
        throw cause instanceof IOException io ? io : new IOException(String.valueOf(cause), cause);
      } catch (InterruptedException stopped) {
        throw new CancellationException("stopped");
      }
    }
    throw new IOException("no whole answer in " + PATIENCE.toSeconds() + " s");
  }
}
