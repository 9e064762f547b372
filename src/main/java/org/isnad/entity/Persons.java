package org.isnad.entity;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.LAM;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.lexicon.Orthography;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.Mention;
import org.isnad.model.Text;

/**
 * Descriptions of people by what they are: الوزير, وزير الثقافة السعودي, نظيره المصري; and بلاده.
 */
final class Persons {
  /** How many words a title has at most. */
  private static final int TITLE = 10;

  private final Text text;
  private final EntityTables tables;
  private final Cast cast;
  private final List<Claim> claims;
  private final Unnamed unnamed;

  Persons(Text text, EntityTables tables, Cast cast, List<Claim> claims) {
    this.text = text;
    this.tables = tables;
    this.cast = cast;
    this.claims = claims;
    this.unnamed = new Unnamed(text, cast);
  }

  void resolve(Mention mention) {
    switch (mention.rule()) {
      case "nominal-person" -> person(mention);
      case "nominal-counterpart" -> counterpart(mention);
      case "nominal-honorific" -> titled(mention).ifPresent(person -> cast.refer(mention, person));
      case "nominal-own-state" -> ownState(mention).ifPresent(s -> cast.refer(mention, s));
      default -> {}
    }
  }

  private void person(Mention mention) {
    var holder = beside(mention).or(() -> holder(mention)).or(() -> official(mention));
    var source = source(mention);
    if (beside(mention).isPresent()
        || (holder.isPresent() && !isLater(source, holder.get(), mention))) {
      holder.ifPresent(figure -> cast.refer(mention, figure));
    } else if (source.isPresent()) {
      cast.refer(mention, source.get());
    } else {
      cast.refer(mention, nobody(mention));
    }
  }

  /** Whose post the words are said to be right here. */
  private Optional<Figure> beside(Mention mention) {
    return claims.stream()
        .filter(claim -> claim.word() == mention.from())
        .map(Claim::holder)
        .findFirst();
  }

  private static boolean isLater(Optional<Figure> source, Figure holder, Mention mention) {
    return source.isPresent()
        && source.get().lastBefore(mention.from()) > holder.lastBefore(mention.from());
  }

  /** "المسؤول الأميركي": the last one named who holds a post of that nation. */
  private Optional<Figure> official(Mention mention) {
    var nation = nation(mention);
    boolean official = tables.is(text.word(mention.from()).form(), EntityWord.OFFICIAL);
    if (!official || nation.isEmpty() || !text.word(mention.from()).isDefinite()) {
      return Optional.empty();
    }
    return claims.stream()
        .filter(claim -> claim.body().isPresent() && isOf(claim.body().get(), nation.get()))
        .map(Claim::holder)
        .filter(figure -> figure.lastBefore(mention.from()) >= 0)
        .max(Comparator.comparingInt(figure -> figure.lastBefore(mention.from())));
  }

  /** Somebody who is never named. */
  private Figure nobody(Mention mention) {
    return cast.unknown("person " + NameLinker.spelled(mention.name()), EntityType.UNNAMED_SOURCE);
  }

  private Optional<Figure> source(Mention mention) {
    if (mention.to() > mention.from() + 1) {
      return Optional.empty();
    }
    var head = text.word(mention.from());
    return cast
        .latest(
            mention.from(), f -> f.type() == EntityType.UNNAMED_SOURCE && unnamed.isHead(f, head))
        .stream()
        .findFirst();
  }

  /** Who holds the post that the words name: the one spoken of last, else the first to come. */
  private Optional<Figure> holder(Mention mention) {
    var fitting = ofNation(claims.stream().filter(claim -> fits(claim, mention)).toList(), mention);
    Claim best = null;
    for (var claim : fitting) {
      int last = claim.holder().lastBefore(mention.from());
      if (best == null || last > best.holder().lastBefore(mention.from())) {
        best = claim;
      }
    }
    return Optional.ofNullable(best).map(Claim::holder);
  }

  /** "الرئيس الأميركي" is rather whose post is said to be American than "الرئيس" of nothing. */
  private List<Claim> ofNation(List<Claim> fitting, Mention mention) {
    boolean told = nation(mention).isPresent();
    var sure = fitting.stream().filter(claim -> told && claim.body().isPresent()).toList();
    return sure.isEmpty() ? fitting : sure;
  }

  private boolean fits(Claim claim, Mention mention) {
    if (!claim.head().equals(text.word(mention.from()).form())) {
      return false;
    }
    var nation = nation(mention);
    if (nation.isPresent() && claim.body().isPresent() && !isOf(claim.body().get(), nation.get())) {
      return false;
    }
    var title = bare(Orthography.fold(claim.title()));
    var words = described(mention);
    return title.equals(words) || title.startsWith(words + " ");
  }

  private static boolean isOf(Figure body, KnownEntity nation) {
    return body.type() != EntityType.STATE
        || body.known().map(KnownEntity::key).filter(nation.key()::equals).isPresent();
  }

  private Optional<KnownEntity> nation(Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (text.word(i).isLexical()) {
        var state = tables.kb().nisba(text.word(i).form());
        if (state.isPresent()) {
          return state;
        }
      }
    }
    return stateInside(mention);
  }

  /** "رئيس الصين". */
  private Optional<KnownEntity> stateInside(Mention mention) {
    return cast.figures().stream()
        .filter(f -> f.type() == EntityType.STATE)
        .filter(f -> f.mentions().stream().anyMatch(m -> isNameIn(m, mention)))
        .flatMap(f -> f.known().stream())
        .findFirst();
  }

  private static boolean isNameIn(Mention name, Mention whole) {
    return name.form() == Mention.Form.NAME
        && name.from() > whole.from()
        && name.to() <= whole.to();
  }

  private boolean isState(int word) {
    return cast.figures().stream()
        .filter(f -> f.type() == EntityType.STATE)
        .flatMap(f -> f.mentions().stream())
        .anyMatch(m -> m.form() == Mention.Form.NAME && m.from() <= word && word < m.to());
  }

  private String described(Mention mention) {
    var words = new StringBuilder();
    for (int i = mention.from(); i < mention.to(); i++) {
      var word = text.word(i);
      if (!word.isLexical() || tables.kb().nisba(word.form()).isPresent() || isState(i)) {
        continue;
      }
      words.append(words.length() > 0 ? " " : "").append(word.form());
    }
    return words.toString();
  }

  /** Without the article of each word. */
  private static String bare(String title) {
    var bare = new StringBuilder();
    for (var word : title.split(" ")) {
      boolean article = word.length() > 3 && word.charAt(0) == ALEF && word.charAt(1) == LAM;
      bare.append(bare.length() > 0 ? " " : "").append(article ? word.substring(2) : word);
    }
    return bare.toString();
  }

  /** "سموه": who was last introduced with that word, صاحب السمو الأمير فيصل. */
  /** "سموه": the last one who was told to be of this rank, else the last with any title. */
  private Optional<Figure> titled(Mention mention) {
    var rank = text.word(mention.from()).form();
    var ranked = people(mention, figure -> isTitled(figure, rank));
    return ranked.or(() -> people(mention, Persons::hasTitle));
  }

  private Optional<Figure> people(Mention before, Predicate<Figure> fits) {
    return cast.latest(before.from(), f -> f.type() == EntityType.PERSON && fits.test(f)).stream()
        .findFirst();
  }

  private static boolean hasTitle(Figure figure) {
    return figure.mentions().stream()
        .anyMatch(m -> m.form() == Mention.Form.NAME && m.phraseFrom() < m.from());
  }

  private boolean isTitled(Figure figure, String rank) {
    for (var mention : figure.mentions()) {
      int start = Math.max(mention.from() - TITLE, text.sentenceOf(mention.from()).from());
      for (int i = start; i < mention.from(); i++) {
        if (text.word(i).form().equals(rank)) {
          return true;
        }
      }
    }
    return false;
  }

  private void counterpart(Mention mention) {
    var nation = nation(mention);
    var holder =
        claims.stream()
            .filter(c -> nation.isPresent() && c.body().isPresent())
            .filter(c -> isOf(c.body().get(), nation.get()))
            .map(Claim::holder)
            .filter(f -> f.lastBefore(mention.from()) >= 0)
            .findFirst();
    cast.refer(mention, holder.orElseGet(() -> nobody(mention)));
  }

  /** "بلاده": the state of whom the sentence spoke of last. */
  private Optional<Figure> ownState(Mention mention) {
    for (var person : cast.latest(mention.from(), f -> f.type() == EntityType.PERSON)) {
      for (var claim : claims) {
        if (claim.holder() == person
            && claim.body().filter(b -> b.type() == EntityType.STATE).isPresent()) {
          return claim.body();
        }
      }
    }
    return cast.latest(mention.from(), f -> f.type() == EntityType.STATE).stream().findFirst();
  }
}
