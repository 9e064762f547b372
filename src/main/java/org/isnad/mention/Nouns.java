package org.isnad.mention;

import java.util.Optional;

/** What the tables of nouns say of a lemma or word, each at most one thing. */
record Nouns(
    Optional<TypeNoun> type,
    Optional<TitleNoun> title,
    Optional<SourceNoun> source,
    Optional<GroupNoun> group) {
  static final Nouns NONE =
      new Nouns(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  Nouns typed(TypeNoun noun) {
    return new Nouns(Optional.of(noun), title, source, group);
  }

  Nouns titled(TitleNoun noun) {
    return new Nouns(type, Optional.of(noun), source, group);
  }

  Nouns speaking(SourceNoun noun) {
    return new Nouns(type, title, Optional.of(noun), group);
  }

  Nouns grouped(GroupNoun noun) {
    return new Nouns(type, title, source, Optional.of(noun));
  }

  Nouns withoutPeople() {
    return new Nouns(type, title, Optional.empty(), Optional.empty());
  }

  /** A noun for somebody without a name. */
  boolean isOfPeople() {
    return source.isPresent() || group.isPresent();
  }

  /** This, and of the other what this says nothing of. */
  Nouns or(Nouns other) {
    if (this == NONE || other == NONE) {
      return this == NONE ? other : this;
    }
    return new Nouns(
        type.isPresent() ? type : other.type,
        title.isPresent() ? title : other.title,
        source.isPresent() ? source : other.source,
        group.isPresent() ? group : other.group);
  }
}
