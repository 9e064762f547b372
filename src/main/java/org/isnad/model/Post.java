package org.isnad.model;

import java.util.List;
import java.util.Optional;

/**
 * An office as the article states it: holder, title without nationality, and the state or
 * organization it is held in. Holder and body are {@link Entity#id}.
 */
public record Post(
    String holder,
    String title,
    Optional<String> body,
    List<Span> evidence,
    String rule,
    double confidence) {
  public Post {
    evidence = List.copyOf(evidence);
  }
}
