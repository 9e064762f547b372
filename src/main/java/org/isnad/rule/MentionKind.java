package org.isnad.rule;

import java.util.Optional;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;

/** Which mentions {@code :PERSON}, {@code :AGENT}, {@code :ANY} … take. */
sealed interface MentionKind {
  boolean includes(Mention mention);

  /** The kind of that name, if there is one. */
  static Optional<MentionKind> named(String name) {
    for (var group : Group.values()) {
      if (group.name().equals(name)) {
        return Optional.of(group);
      }
    }
    for (var type : EntityType.values()) {
      if (type.name().equals(name)) {
        return Optional.of(new Exactly(type));
      }
    }
    return Optional.empty();
  }

  /** One type of entity. */
  record Exactly(EntityType type) implements MentionKind {
    @Override
    public boolean includes(Mention mention) {
      return mention.type() == type;
    }
  }

  /** Several types, or a form of mention. */
  enum Group implements MentionKind {
    ANY,
    /** Can act and speak: all but mere places. */
    AGENT,
    /** Every kind of organization. */
    ORGANIZATION,
    /** A place or a state. */
    LOCATION,
    /** A proper name of any type. */
    NAME,
    /** A description of any type (الموقع). */
    DESCRIPTION,
    /** An adjective of nationality that stands for its state. */
    NISBA;

    @Override
    public boolean includes(Mention mention) {
      var type = mention.type();
      return switch (this) {
        case ANY -> true;
        case AGENT -> type.isAgent();
        case ORGANIZATION -> type.isOrganization();
        case LOCATION -> type == EntityType.PLACE || type == EntityType.STATE;
        case NAME -> mention.form() == Mention.Form.NAME;
        case DESCRIPTION -> mention.form() == Mention.Form.DESCRIPTION;
        case NISBA -> mention.form() == Mention.Form.NISBA;
      };
    }
  }
}
