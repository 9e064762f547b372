package org.isnad.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.Word;

/**
 * Whom and what the program knows by name: states, organizations, people, places. Reads the tables
 * under {@code ar/kb}; {@link #with} adds a user's own.
 *
 * <p>Names are compared folded ({@link Orthography#fold}); a space after عبد or أبو and before الله
 * or الدين is no difference (عبد الله, عبدالله).
 */
public final class KnowledgeBase {
  /** The labels of the first table that knows an entity come first. */
  private static final List<String> TABLES =
      List.of(
          "kb/curated.tsv",
          "kb/states.tsv",
          "kb/organizations.tsv",
          "kb/institutions.tsv",
          "kb/people.tsv");

  private static final String PLACES = "kb/places.tsv";
  private static final String COMPILED = "names.bin";
  private static final int WORDS = 1 << 14;

  private final Map<String, NamedEntity> entities;
  private final PlaceTable places;
  private final NameSpelling spelling;
  private final NameMatcher matcher;
  private final TypeWords typeWords;
  private final Nationalities nationalities;
  private final Memo<Optional<KnownEntity>> nisbas;
  private final Memo<Optional<KnownEntity>> metonyms;

  private KnowledgeBase(
      Map<String, NamedEntity> entities,
      PlaceTable places,
      NameSpelling spelling,
      NameMatcher matcher) {
    this.entities = entities;
    this.places = places;
    this.spelling = spelling;
    this.matcher = matcher;
    this.typeWords = TypeWords.load();
    this.nationalities = Nationalities.load(spelling);
    this.nisbas = new Memo<>(WORDS, form -> nationalities.nisba(form).flatMap(this::entity));
    this.metonyms = new Memo<>(WORDS, name -> nationalities.metonym(name).flatMap(this::entity));
  }

  private static KnowledgeBase of(Map<String, NamedEntity> entities, PlaceTable places) {
    var spelling = NameSpelling.load();
    var matcher = NameMatcher.of(bearers(entities.values()), places, spelling);
    return new KnowledgeBase(entities, places, spelling, matcher);
  }

  /** The knowledge base that comes with the program, as the build compiled it. */
  public static KnowledgeBase load() {
    return TableInput.resource(COMPILED)
        .map(KnowledgeBase::read)
        .orElseGet(KnowledgeBase::ofTables);
  }

  private static KnowledgeBase read(TableInput in) {
    var places = PlaceTable.resource(PLACES);
    var spelling = NameSpelling.load();
    int size = in.number();
    Map<String, NamedEntity> entities = new LinkedHashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      var named = in.entity();
      entities.put(named.entity().key(), named);
    }
    var matcher = NameMatcher.read(in, List.copyOf(entities.values()), places, spelling);
    return new KnowledgeBase(entities, places, spelling, matcher);
  }

  /** Spells the names of the tables and writes all into a folder of compiled tables. */
  public static void compile(Path folder) throws IOException {
    var base = ofTables();
    var bearers = bearers(base.entities.values());
    var out = new TableOutput();
    out.number(bearers.size());
    bearers.forEach(out::entity);
    base.matcher.write(out);
    out.save(folder.resolve(COMPILED));
  }

  static KnowledgeBase ofTables() {
    var places = PlaceTable.resource(PLACES);
    Map<String, NamedEntity> entities = new LinkedHashMap<>();
    for (var path : TABLES) {
      for (var row : EntityTable.resource(path)) {
        add(row, entities, places);
      }
    }
    return of(entities, places);
  }

  /** This and more entities. One whose key is known adds its names to what is known. */
  public KnowledgeBase with(Collection<UserEntity> more) {
    Map<String, NamedEntity> merged = new LinkedHashMap<>(entities);
    for (var own : more) {
      add(NamedEntity.of(own), merged, places);
    }
    return of(merged, places);
  }

  /** Adds a row, to what is known under its key where something is. */
  private static void add(NamedEntity row, Map<String, NamedEntity> entities, PlaceTable places) {
    var key = row.entity().key();
    var known = entities.get(key);
    if (known == null && row.entity().type() == EntityType.PLACE) {
      known = places.find(key).map(NamedEntity::of).orElse(null);
    }
    entities.put(key, known == null ? row : known.with(row));
  }

  public Optional<KnownEntity> entity(String key) {
    var known = entities.get(key);
    return known != null ? Optional.of(known.entity()) : places.find(key);
  }

  /**
   * Names that start with a word, longest first; for the same words first those who bear it as a
   * full name, then those of whom it is a short one. Quotation marks inside a name are skipped,
   * other marks end it. Who or what is called like a common word is found only after a word for its
   * type (قرية السلام, صحيفة الحياة).
   *
   * @param words a sentence or text; {@link NameMatch#to} counts in it
   */
  public List<NameMatch> matchesAt(List<Word> words, int from) {
    return matcher.matchesAt(words, from, typeWords.before(words, from));
  }

  /** As {@link #matchesAt}, where the caller knows which types are named (قرى السلام و الوحدة). */
  public List<NameMatch> matchesAt(List<Word> words, int from, Set<EntityType> due) {
    return matcher.matchesAt(words, from, due);
  }

  /** A folded word is a name or begins one, so that its first letter may be no clitic (بنش). */
  public boolean isNameWord(String folded) {
    return matcher.isNameWord(folded);
  }

  /** How a name is spelled for look-up: names of the same spelling are one name. */
  public String spelled(String name) {
    return spelling.of(name);
  }

  /** Who or what bears a name, written out; those of whom it is a full name first. */
  public List<KnownEntity> named(String name) {
    return matcher.named(spelling.of(name));
  }

  /**
   * The state that an adjective of nationality speaks of, in any gender, number and case, definite
   * or not (أميركية, السوريون, صينيتان). Empty for one that is more often another word (مالي).
   */
  public Optional<KnownEntity> nisba(String form) {
    return nisbas.get(form);
  }

  /** The state for whose government a capital stands (واشنطن). */
  public Optional<KnownEntity> metonym(String name) {
    return metonyms.get(name);
  }

  private static List<NamedEntity> bearers(Collection<NamedEntity> entities) {
    List<NamedEntity> bearers = new ArrayList<>(entities);
    bearers.sort(
        Comparator.comparingInt(NamedEntity::weight)
            .reversed()
            .thenComparing(e -> e.entity().key()));
    return bearers;
  }
}
