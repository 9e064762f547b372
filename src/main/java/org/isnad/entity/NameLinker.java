package org.isnad.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.Orthography;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.Mention;
import org.isnad.model.Text;

/** Tells which names mean the same one, and whom of those that are known. */
final class NameLinker {
  private static final String NAMING = "naming";
  private static final String SHORT_RULE = "name-known-short";

  private final Text text;
  private final EntityTables tables;
  private final Cast cast;
  private final PlaceChoice places;
  private final Bodies bodies;

  /** The keys of those who are called by more than a short name. */
  private final Set<String> named;

  NameLinker(Text text, EntityTables tables, Cast cast, List<Mention> mentions) {
    this.text = text;
    this.tables = tables;
    this.cast = cast;
    this.places = new PlaceChoice(text, tables, mentions);
    this.bodies = new Bodies(text, tables, cast);
    this.named =
        mentions.stream()
            .filter(mention -> !mention.rule().equals(SHORT_RULE))
            .flatMap(mention -> mention.candidates().stream())
            .collect(Collectors.toSet());
  }

  /** Full names first, so that a headline's short name finds its bearer. */
  void link(List<Mention> mentions) {
    List<Mention> late = new ArrayList<>();
    for (var mention : mentions) {
      if (mention.form() == Mention.Form.NISBA) {
        state(mention);
      } else if (mention.form() == Mention.Form.NAME) {
        if (isShort(mention)) {
          late.add(mention);
        } else {
          cast.refer(mention, figure(mention));
        }
      }
    }
    late.sort(Comparator.comparingInt(NameLinker::length).reversed());
    late.forEach(mention -> cast.refer(mention, shortNamed(mention)));
  }

  private static int length(Mention mention) {
    return mention.to() - mention.from();
  }

  private void state(Mention mention) {
    candidates(mention).stream()
        .findFirst()
        .ifPresent(state -> cast.refer(mention, cast.known(state)));
  }

  private List<KnownEntity> candidates(Mention mention) {
    return mention.candidates().stream().flatMap(key -> tables.kb().entity(key).stream()).toList();
  }

  private static boolean isShort(Mention mention) {
    if (mention.type() == EntityType.PERSON) {
      return mention.name().indexOf(' ') < 0 || mention.candidates().isEmpty();
    }
    return mention.type().isOrganization() && mention.candidates().isEmpty();
  }

  private Figure figure(Mention mention) {
    var known = candidates(mention);
    if (mention.type() == EntityType.PLACE) {
      return places.figure(mention, known, cast);
    }
    var longer =
        mention.type().isOrganization() ? bodies.longer(mention) : Optional.<Figure>empty();
    if (longer.isPresent()) {
      return longer.get();
    }
    if (!known.isEmpty()) {
      var figure = otherBody(mention, known).orElseGet(() -> cast.known(likeliest(known)));
      if (figure.type().isOrganization()) {
        bodies.register(mention, figure);
      }
      return figure;
    }
    return cast.unknown(identity(mention), mention.type());
  }

  /** "المنظمة الدولية" where nobody speaks of the United Nations: the body that was named last. */
  private Optional<Figure> otherBody(Mention mention, List<KnownEntity> known) {
    boolean general =
        mention.type() == EntityType.INTERGOVERNMENTAL_ORGANIZATION
            && mention.rule().equals(SHORT_RULE)
            && tables.is(text.word(mention.from()).form(), EntityWord.BODY)
            && known.stream().noneMatch(entity -> named.contains(entity.key()));
    return general
        ? cast.latestNamed(mention.from(), NameLinker::isPublicBody).stream().findFirst()
        : Optional.empty();
  }

  private static boolean isPublicBody(Figure figure) {
    return figure.type() == EntityType.ORGANIZATION
        || figure.type() == EntityType.INTERGOVERNMENTAL_ORGANIZATION;
  }

  /** One that the article speaks of already, else the first. */
  private KnownEntity likeliest(List<KnownEntity> candidates) {
    return candidates.stream()
        .filter(cast::holds)
        .findFirst()
        .orElseGet(() -> places.ofCountry(candidates));
  }

  static String identity(Mention mention) {
    var type = mention.type().isOrganization() ? EntityType.ORGANIZATION : mention.type();
    return type + " " + spelled(mention.name());
  }

  /** Folded and without spaces: عبد الله is عبدالله. */
  static String spelled(String name) {
    return Orthography.fold(name).replace(" ", "");
  }

  /** "عارف عبد الرزاق الملقب حجي عارف": another name of the one before. */
  private Optional<Figure> alias(Mention mention) {
    boolean naming =
        mention.phraseFrom() < mention.from()
            && tables
                .titles()
                .of(text.word(mention.phraseFrom()))
                .filter(NAMING::equals)
                .isPresent();
    return naming ? cast.endingAt(mention.phraseFrom()) : Optional.empty();
  }

  private Figure shortNamed(Mention mention) {
    if (mention.type() == EntityType.PERSON) {
      return person(mention);
    }
    return bodies.figure(mention);
  }

  private Figure person(Mention mention) {
    var called = alias(mention);
    if (called.isPresent()) {
      return called.get();
    }
    var same = People.bearer(cast, mention);
    if (same.isPresent()) {
      return same.get();
    }
    return Optional.of(mention)
        .map(this::candidates)
        .filter(known -> !known.isEmpty())
        .map(known -> cast.known(known.get(0)))
        .orElseGet(() -> cast.unknown(identity(mention), mention.type()));
  }
}
