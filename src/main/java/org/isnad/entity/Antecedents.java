package org.isnad.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.Mention;
import org.isnad.model.Text;

/** Whom a description means: what was named before, or somebody who has no name. */
final class Antecedents {
  private final Text text;
  private final EntityTables tables;
  private final Cast cast;
  private final Unnamed unnamed;

  Antecedents(Text text, EntityTables tables, Cast cast) {
    this.text = text;
    this.tables = tables;
    this.cast = cast;
    this.unnamed = new Unnamed(text, cast);
  }

  /** All but those of people, which need to know the posts. */
  void resolve(Mention mention) {
    switch (mention.rule()) {
      case "source" -> unnamed.source(mention);
      case "group" -> group(mention);
      case "group-allied" -> unnamed.group(mention);
      case "nominal-source" -> unnamed.sourceAgain(mention);
      case "nominal-state" -> latestState(mention).ifPresent(s -> cast.refer(mention, s));
      case "nominal-both" -> both(mention);
      case "nominal-site" -> cast.refer(mention, cast.unknown(site(mention), mention.type()));
      case "nominal-body" -> thing(mention, mention.to() - 1);
      case "nominal" -> thing(mention, mention.from());
      case "nominal-speaker" -> speaker(mention);
      case "nominal-own-outlet" -> ownOutlet(mention);
      default -> {}
    }
  }

  /** "متشددي تنظيم الدولة", "جنود الجيش": they stand for the body that they belong to. */
  private void group(Mention mention) {
    var body = isMember(mention) ? bodyInside(mention) : Optional.<Figure>empty();
    if (body.isPresent()) {
      cast.refer(mention, body.get());
    } else {
      unnamed.group(mention);
    }
  }

  private boolean isMember(Mention mention) {
    return text.words().subList(mention.from(), mention.to()).stream()
        .flatMap(word -> word.readings().stream())
        .anyMatch(reading -> tables.is(reading.lemma(), EntityWord.MEMBER));
  }

  private Optional<Figure> bodyInside(Mention mention) {
    for (var figure : cast.figures()) {
      for (var other : figure.mentions()) {
        boolean inside = other.from() > mention.from() && other.to() <= mention.to();
        if (inside && other.form() == Mention.Form.NAME && figure.type().isOrganization()) {
          return Optional.of(figure);
        }
      }
    }
    return Optional.empty();
  }

  /** "جنوبي البلاد" after a place is that place's state; else the state spoken of last. */
  private Optional<Figure> latestState(Mention mention) {
    return stateOfPlace(mention)
        .or(() -> firstOfSentence(mention))
        .or(() -> mostNamed(mention))
        .or(() -> first(cast.latest(mention.from(), f -> f.type() == EntityType.STATE)));
  }

  /** Who is named first is mostly whom the sentence is about. */
  private Optional<Figure> firstOfSentence(Mention mention) {
    int start = text.sentenceOf(mention.from()).from();
    Figure first = null;
    int where = mention.from();
    for (var figure : cast.figures()) {
      for (var other : figure.mentions()) {
        boolean state = figure.type() == EntityType.STATE && other.form() == Mention.Form.NAME;
        if (state && other.from() >= start && other.from() < where) {
          first = figure;
          where = other.from();
        }
      }
    }
    return Optional.ofNullable(first);
  }

  private Optional<Figure> mostNamed(Mention mention) {
    return cast.latest(mention.from(), f -> f.type() == EntityType.STATE).stream()
        .max(Comparator.comparingLong(f -> namedBefore(f, mention.from())));
  }

  private static long namedBefore(Figure figure, int word) {
    return figure.mentions().stream().filter(m -> m.from() < word).count();
  }

  private Optional<Figure> stateOfPlace(Mention mention) {
    int before = mention.from() - 1;
    if (before < 0 || !tables.is(text.word(before).form(), EntityWord.PART)) {
      return Optional.empty();
    }
    var places = cast.latestNamed(mention.from(), f -> f.type() == EntityType.PLACE);
    for (var place : places) {
      var iso = place.known().flatMap(KnownEntity::iso);
      for (var figure : cast.figures()) {
        boolean state = iso.isPresent() && figure.type() == EntityType.STATE;
        if (state && figure.known().flatMap(KnownEntity::iso).equals(iso)) {
          return Optional.of(figure);
        }
      }
    }
    return Optional.empty();
  }

  private static String site(Mention mention) {
    return "site " + NameLinker.spelled(mention.name());
  }

  private void both(Mention mention) {
    var two =
        cast.latest(mention.from(), f -> isLike(f, mention.type())).stream().limit(2).toList();
    if (two.size() == 2) {
      cast.refer(mention, List.of(two.get(1), two.get(0)));
    }
  }

  private static boolean isLike(Figure figure, EntityType type) {
    return figure.type() == type;
  }

  /** What the noun at a word was last said of. */
  private void thing(Mention mention, int noun) {
    var form = text.word(noun).form();
    var type = mention.type();
    Predicate<Figure> called =
        f ->
            isKind(f, type)
                && !isGroupForArmy(f, type)
                && (f.isCalledWith(form) || isIntroducedBy(f, form));
    army(mention, called)
        .or(() -> first(cast.latestNamed(mention.from(), called)))
        .or(() -> sameType(mention))
        .or(() -> cast.figures().stream().filter(called).findFirst())
        .or(() -> unnamedBody(mention, form))
        .ifPresent(figure -> cast.refer(mention, figure));
  }

  /** "الجيش" is an army before it is anything else of that name. */
  private Optional<Figure> army(Mention mention, Predicate<Figure> called) {
    return mention.type() == EntityType.ARMED_FORCE
        ? first(
            cast.latestNamed(
                mention.from(), f -> f.type() == EntityType.ARMED_FORCE && called.test(f)))
        : Optional.empty();
  }

  /** "الجيش" may be the الجيش السوري الحر, but not the جيش الإسلام. */
  private boolean isGroupForArmy(Figure figure, EntityType type) {
    return type == EntityType.ARMED_FORCE
        && figure.type() == EntityType.ARMED_GROUP
        && figure.mentions().stream()
            .filter(m -> m.form() == Mention.Form.NAME)
            .noneMatch(m -> text.word(m.from()).has(Clitic.ART));
  }

  /** A body that was not named before speaks all the same. */
  private void speaker(Mention mention) {
    thing(mention, mention.from());
    if (cast.meant(mention).isEmpty()) {
      unnamed.source(mention);
    }
  }

  /** The outlet whose reporter was heard before; else nobody whom the article names. */
  private void ownOutlet(Mention mention) {
    var outlet = sameType(mention);
    if (outlet.isPresent()) {
      cast.refer(mention, outlet.get());
    } else {
      unnamed.source(mention);
    }
  }

  private static Optional<Figure> first(List<Figure> figures) {
    return figures.stream().findFirst();
  }

  private static boolean isKind(Figure figure, EntityType type) {
    return switch (type) {
      case PLACE -> figure.type() == EntityType.PLACE;
      case STATE -> figure.type() == EntityType.STATE;
      default -> figure.type().isOrganization();
    };
  }

  /** Named with this type word before it: بلدة الفوعة … البلدة. */
  private boolean isIntroducedBy(Figure figure, String form) {
    for (var mention : figure.mentions()) {
      if (mention.phraseFrom() < mention.from()
          && text.word(mention.phraseFrom()).form().equals(form)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Figure> sameType(Mention mention) {
    return switch (mention.type()) {
      case NEWS_OUTLET, COMPANY ->
          first(cast.latestNamed(mention.from(), f -> f.type() == mention.type()));
      case ARMED_GROUP, PARTY -> first(cast.latestNamed(mention.from(), Antecedents::isMovement));
      default -> Optional.empty();
    };
  }

  private static boolean isMovement(Figure figure) {
    return figure.type() == EntityType.ARMED_GROUP || figure.type() == EntityType.PARTY;
  }

  /** A government, army or parliament that the article never names more closely. */
  private Optional<Figure> unnamedBody(Mention mention, String form) {
    return switch (mention.type()) {
      case GOVERNMENT_BODY, ARMED_FORCE, INTELLIGENCE_AGENCY ->
          Optional.of(cast.unknown("body " + form + "@", mention.type()));
      default -> Optional.empty();
    };
  }
}
