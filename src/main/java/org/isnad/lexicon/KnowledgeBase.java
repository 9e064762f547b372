package org.isnad.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
  private static final int NAMES = 1 << 10;

  private final NamedEntities entities;
  private final PlaceTable places;
  private final NameSpelling spelling;
  private final NameMatcher matcher;
  private final TypeWords typeWords;
  private final Nationalities nationalities;
  private final Memo<List<KnownEntity>> named;
  private final Memo<Optional<KnownEntity>> nisbas;
  private final Memo<Optional<KnownEntity>> metonyms;

  private KnowledgeBase(
      NamedEntities entities,
      PlaceTable places,
      NameSpelling spelling,
      NameMatcher matcher,
      TypeWords typeWords,
      Nationalities nationalities) {
    this.entities = entities;
    this.places = places;
    this.spelling = spelling;
    this.matcher = matcher;
    this.typeWords = typeWords;
    this.nationalities = nationalities;
    this.named = Memo.ofWords(NAMES, name -> List.copyOf(matcher.named(spelling.of(name))));
    this.nisbas = Memo.ofWords(WORDS, form -> nationalities.nisba(form).flatMap(this::entity));
    this.metonyms = Memo.ofWords(WORDS, name -> nationalities.metonym(name).flatMap(this::entity));
  }

  /** The knowledge base that comes with the program, as the build compiled it. */
  public static KnowledgeBase load() {
    var places = CompletableFuture.supplyAsync(() -> PlaceTable.bytes(PLACES));
    return TableInput.resource(COMPILED)
        .map(in -> read(in, places.join()))
        .orElseGet(KnowledgeBase::ofTables);
  }

  private static KnowledgeBase read(TableInput in, byte[] table) {
    var spelling = NameSpelling.load();
    var places = PlaceTable.read(in, table);
    var entities = NamedEntities.read(in);
    var matcher = NameMatcher.read(in, entities, places, spelling);
    var nationalities = Nationalities.read(in, spelling);
    return new KnowledgeBase(entities, places, spelling, matcher, TypeWords.load(), nationalities);
  }

  /** Spells the names of the tables and writes all into a folder of compiled tables. */
  public static void compile(Path folder) throws IOException {
    var base = ofTables();
    var out = new TableOutput();
    base.places.writeRows(out);
    base.entities.write(out);
    base.matcher.write(out);
    base.nationalities.write(out);
    out.save(folder.resolve(COMPILED));
  }

  static KnowledgeBase ofTables() {
    var places = PlaceTable.resource(PLACES);
    Map<String, NamedEntity> rows = new LinkedHashMap<>();
    for (var path : TABLES) {
      for (var row : EntityTable.resource(path)) {
        rows.put(
            row.entity().key(),
            joined(row, Optional.ofNullable(rows.get(row.entity().key())), places));
      }
    }
    return of(NamedEntities.of(rows.values()), places);
  }

  private static KnowledgeBase of(NamedEntities entities, PlaceTable places) {
    var spelling = NameSpelling.load();
    return new KnowledgeBase(
        entities,
        places,
        spelling,
        NameMatcher.of(entities, places, spelling),
        TypeWords.load(),
        Nationalities.ofTables(spelling));
  }

  /** This and more entities. One whose key is known adds its names to what is known. */
  public KnowledgeBase with(Collection<UserEntity> more) {
    return with(more, false);
  }

  /** Where {@code anew}, all names are gone through again, to the same end. */
  KnowledgeBase with(Collection<UserEntity> more, boolean anew) {
    Map<String, NamedEntity> own = new LinkedHashMap<>();
    boolean rarer = anew;
    for (var entity : more) {
      var key = entity.entity().key();
      var known = Optional.ofNullable(own.get(key)).or(() -> entities.find(key));
      own.put(key, joined(NamedEntity.of(entity), known, places));
      rarer |= known.isPresent() && !entity.common().isEmpty();
    }
    var all = entities.with(own.values());
    // A name that was certain and is so no longer: what it begins must be gone through anew.
    return rarer
        ? of(all, places)
        : new KnowledgeBase(
            all, places, spelling, matcher.with(own.values(), all), typeWords, nationalities);
  }

  /** A row, added to what is known under its key where something is. */
  private static NamedEntity joined(
      NamedEntity row, Optional<NamedEntity> known, PlaceTable places) {
    var place =
        row.entity().type() == EntityType.PLACE
            ? places.find(row.entity().key()).map(NamedEntity::of)
            : Optional.<NamedEntity>empty();
    return known.or(() -> place).map(before -> before.with(row)).orElse(row);
  }

  public Optional<KnownEntity> entity(String key) {
    return entities.find(key).map(NamedEntity::entity).or(() -> places.find(key));
  }

  /**
   * How well a place is known, among namesakes: some 30 for a village, 85 for a town of twenty
   * thousand, 100 for a city.
   */
  public int prominence(String key) {
    int named = entities.find(key).map(NamedEntity::weight).orElse(0);
    return Math.max(named, places.weightOf(key));
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
    return named.get(name);
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

  /** A capital of several words that stands for a government may begin with the word (تل). */
  public boolean beginsMetonym(String word) {
    return nationalities.beginsMetonym(word);
  }
}
