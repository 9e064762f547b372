package org.isnad.model;

import java.util.Optional;

/**
 * Somebody, something or somewhere that an article speaks of.
 *
 * @param id unique inside the article, e.g. {@code e3}
 * @param name the label: of a known entity its preferred one, else the fullest name in the text, or
 *     the words of the description
 * @param known the row of the knowledge base that it is
 * @param discriminator set apart from a namesake in the same article (محافظة), where needed
 * @param origin for an unnamed source or group: the id of the state, place or organization it is
 *     said to belong to
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    Optional<KnownEntity> known,
    Optional<String> discriminator,
    Optional<String> origin) {}
