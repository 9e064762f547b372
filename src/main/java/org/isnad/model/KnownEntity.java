package org.isnad.model;

import java.util.List;
import java.util.Optional;

/**
 * A row of the knowledge base.
 *
 * @param key the last part of its IRI: {@code Q858}, {@code geonames-163799}, {@code wof-…}, {@code
 *     kb-…}
 * @param labels Arabic names as written, the preferred one first; never empty
 * @param shortNames names that mean it only after a full one, or where nothing else fits (الأسد)
 * @param wikidata the item, where a source states it
 * @param iso ISO 3166-1 alpha-2 of a state; of the state that a place or organization belongs to
 * @param parent the key of what it lies in or belongs to
 * @param coordinates WGS 84
 */
public record KnownEntity(
    String key,
    EntityType type,
    List<String> labels,
    List<String> shortNames,
    Optional<String> english,
    Optional<String> wikidata,
    Optional<String> iso,
    Optional<String> parent,
    Optional<Coordinates> coordinates) {
  /** WGS 84, in degrees. */
  public record Coordinates(double latitude, double longitude) {}

  public KnownEntity {
    labels = List.copyOf(labels);
    shortNames = List.copyOf(shortNames);
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("no label: " + key);
    }
  }

  public String label() {
    return labels.get(0);
  }

  /** Two of one key are rarely asked for together, and a string remembers its hash. */
  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
