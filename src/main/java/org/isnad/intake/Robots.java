package org.isnad.intake;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What sites ask robots not to fetch ({@code robots.txt}, RFC 9309). Where that can't be had for
 * now nothing is fetched; where there is none, all may be. For one thread.
 */
final class Robots {
  /** By which a site may call us. */
  static final String NAME = "isnad";

  private static final Duration KEPT = Duration.ofHours(12);
  private static final Duration KEPT_FAULT = Duration.ofMinutes(1);

  private final Clock clock;
  private final Map<URI, Known> sites = new HashMap<>();

  Robots(Clock clock) {
    this.clock = clock;
  }

  /**
   * What is known of a site.
   *
   * @param hindrance why its wishes are not known now
   * @param until in milliseconds
   */
  private record Known(BaseRobotRules rules, Optional<Fetched> hindrance, long until) {}

  /**
   * Why an address may not be fetched, if so.
   *
   * @param fetch how the wishes of its site are fetched
   */
  Optional<Fetched> hindrance(URI address, Function<URI, Fetched> fetch) {
    var known = known(address, fetch);
    if (known.hindrance().isPresent() || known.rules().isAllowed(address.toString())) {
      return known.hindrance();
    }
    return Optional.of(new Fetched.Gone("robots.txt of " + address.getHost() + " forbids it"));
  }

  /** How long the site of an address that was asked for wants robots to wait between two. */
  Duration rest(URI address) {
    var known = sites.get(site(address));
    long millis = known == null ? 0 : known.rules().getCrawlDelay();
    return Duration.ofMillis(Math.max(0, millis));
  }

  private static URI site(URI address) {
    return address.resolve("/robots.txt");
  }

  private Known known(URI address, Function<URI, Fetched> fetch) {
    var site = site(address);
    var before = sites.get(site);
    if (before != null && before.until() > clock.millis()) {
      return before;
    }
    var known = known(site, fetch.apply(site));
    sites.put(site, known);
    return known;
  }

  private Known known(URI site, Fetched answer) {
    if (answer instanceof Fetched.Found found) {
      var parser = new SimpleRobotRulesParser();
      var rules = parser.parseContent(site.toString(), found.bytes(), "text/plain", List.of(NAME));
      return new Known(rules, Optional.empty(), clock.millis() + KEPT.toMillis());
    }
    var all = new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    return answer instanceof Fetched.Gone
        ? new Known(all, Optional.empty(), clock.millis() + KEPT.toMillis())
        : new Known(all, Optional.of(answer), clock.millis() + KEPT_FAULT.toMillis());
  }
}
