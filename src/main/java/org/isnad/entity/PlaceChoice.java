package org.isnad.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Orthography;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.Mention;
import org.isnad.model.Text;

/** Which place a name means: by the states that the article speaks of, and by the type word. */
final class PlaceChoice {
  private final Text text;
  private final EntityTables tables;
  private final Surroundings surroundings;
  private final Credibility credibility;
  private final GreaterNamesake greater;
  private final Set<String> namesakes;
  private final Map<String, Figure> lastCalled = new HashMap<>();

  PlaceChoice(Text text, EntityTables tables, List<Mention> mentions) {
    this.text = text;
    this.tables = tables;
    this.surroundings = new Surroundings(tables.kb(), mentions);
    this.credibility = new Credibility(tables.kb(), surroundings);
    this.greater = new GreaterNamesake(tables.kb(), surroundings);
    this.namesakes = namesakes(mentions);
  }

  /** Names that stand with a word for a region and with another type word: السويداء. */
  private Set<String> namesakes(List<Mention> mentions) {
    Set<String> regions = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (var mention : mentions) {
      if (mention.type() == EntityType.PLACE && mention.phraseFrom() < mention.from()) {
        typeWord(mention)
            .ifPresent(t -> (isRegion(t) ? regions : others).add(Orthography.fold(mention.name())));
      }
    }
    regions.retainAll(others);
    return regions;
  }

  private Optional<String> typeWord(Mention mention) {
    return mention.phraseFrom() < mention.from()
        ? tables.types().of(text.word(mention.phraseFrom()))
        : Optional.empty();
  }

  private boolean isRegion(String lemma) {
    return tables.is(Orthography.fold(lemma), EntityWord.REGION);
  }

  Figure figure(Mention mention, List<KnownEntity> candidates, Cast cast) {
    var name = Orthography.fold(mention.name());
    var type = typeWord(mention);
    if (namesakes.contains(name)) {
      var before = lastCalled.get(name);
      var figure =
          type.isEmpty() && before != null ? before : namesake(mention, type, candidates, cast);
      lastCalled.put(name, figure);
      return figure;
    }
    boolean isRegion = type.filter(this::isRegion).isPresent();
    return choose(candidates, type)
        .map(place -> isRegion ? place : greater.than(place, name, candidates))
        .filter(place -> credibility.isCredible(place, name, candidates, isRegion))
        .map(place -> trusted(cast.known(place), credibility.of(place, name, candidates)))
        .orElseGet(() -> cast.unknown(NameLinker.identity(mention), EntityType.PLACE));
  }

  private static Figure trusted(Figure figure, double credibility) {
    figure.trust(Math.min(figure.trust(), credibility));
    return figure;
  }

  private Figure namesake(
      Mention mention, Optional<String> type, List<KnownEntity> candidates, Cast cast) {
    boolean region = type.filter(this::isRegion).isPresent();
    var fitting = candidates.stream().filter(c -> isCalledRegion(c) == region).toList();
    var chosen = choose(fitting, type);
    if (chosen.isPresent()) {
      return cast.known(chosen.get());
    }
    var figure =
        cast.unknown(NameLinker.identity(mention) + (region ? " region" : ""), EntityType.PLACE);
    if (region) {
      type.ifPresent(figure::discriminate);
    }
    return figure;
  }

  /** Some label of it starts with a word for a region. */
  private boolean isCalledRegion(KnownEntity place) {
    return place.labels().stream().anyMatch(l -> isRegion(Orthography.fold(l).split(" ")[0]));
  }

  /** The first of a country that the article speaks of; the very first where all are alike. */
  KnownEntity ofCountry(List<KnownEntity> candidates) {
    boolean organization = candidates.get(0).type().isOrganization();
    return organization
        ? choose(candidates, Optional.empty()).orElse(candidates.get(0))
        : candidates.get(0);
  }

  /** "مدينة غزة" is no قطاع غزة. */
  private boolean isCalledOtherwise(KnownEntity place, String type) {
    var first = Orthography.fold(place.label()).split(" ")[0];
    return tables.types().get(first).isPresent() && !first.equals(Orthography.fold(type));
  }

  /** The first of the country that the article speaks of most. */
  private Optional<KnownEntity> choose(List<KnownEntity> candidates, Optional<String> type) {
    boolean region = type.filter(this::isRegion).isPresent();
    KnownEntity best = null;
    int most = -2;
    for (var candidate : candidates) {
      int weight = surroundings.weight(candidate.iso()) * 2;
      weight += region && isCalledRegion(candidate) ? 1 : 0;
      weight -= type.isPresent() && isCalledOtherwise(candidate, type.get()) ? 1 : 0;
      if (weight > most) {
        best = candidate;
        most = weight;
      }
    }
    return Optional.ofNullable(best);
  }
}
