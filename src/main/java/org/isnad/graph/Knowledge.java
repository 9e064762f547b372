package org.isnad.graph;

import java.util.Optional;
import java.util.function.Function;
import org.isnad.model.KnownEntity;

/**
 * What the graph asks of the knowledge base.
 *
 * @param entity the row with a key
 * @param outlet the news outlet that a publisher's name or key means
 */
public record Knowledge(
    Function<String, Optional<KnownEntity>> entity,
    Function<String, Optional<KnownEntity>> outlet) {
  public static final Knowledge NONE =
      new Knowledge(key -> Optional.empty(), name -> Optional.empty());
}
