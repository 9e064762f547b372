package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.UserEntity;
import org.isnad.model.KnownEntity;
import org.isnad.model.KnownEntity.Coordinates;

/** Looks for what is probably wrong in a user's own names, although it can be read. */
public final class KnowledgeCheck {
  private static final Pattern KEY =
      Pattern.compile("Q[1-9][0-9]*|(kb|geonames|wof)-[A-Za-z0-9._-]+");
  private static final Pattern ALMOST_ITEM = Pattern.compile("(?i)(wd.)?q[0-9]+");
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

  /** In degrees: as far as a place may well be from what it lies in. */
  private static final double FAR = 25;

  private final KnowledgeBase known;
  private final Lexicon lexicon;

  public KnowledgeCheck(KnowledgeBase known, Lexicon lexicon) {
    this.known = known;
    this.lexicon = lexicon;
  }

  /** What to look at, in the order of the rows. */
  public List<Finding> check(String file, List<UserEntity> rows) {
    var names = new NameCheck(known, lexicon, rows);
    Set<String> keys = new HashSet<>();
    rows.forEach(row -> keys.add(row.entity().key()));
    List<Finding> findings = new ArrayList<>();
    for (var row : rows) {
      var entity = row.entity();
      var place = file + (row.line() > 0 ? ":" + row.line() : ": " + entity.key());
      List<String> warnings = new ArrayList<>();
      key(entity).ifPresent(warnings::add);
      type(entity).ifPresent(warnings::add);
      warnings.addAll(names.check(row));
      parent(entity, keys).ifPresent(warnings::add);
      iso(entity).ifPresent(warnings::add);
      coordinates(entity).ifPresent(warnings::add);
      warnings.forEach(text -> findings.add(new Finding(place, text)));
    }
    return findings;
  }

  private static Optional<String> key(KnownEntity entity) {
    var key = entity.key();
    if (KEY.matcher(key).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        ALMOST_ITEM.matcher(key).matches()
            ? "key '" + key + "': an item of Wikidata is written as Q858"
            : "key '" + key + "': one of your own starts with kb-");
  }

  private Optional<String> type(KnownEntity entity) {
    return known
        .entity(entity.key())
        .filter(other -> other.type() != entity.type())
        .map(
            other ->
                entity.key()
                    + " is known as "
                    + other.label()
                    + ", a "
                    + other.type().className()
                    + ", and stays one");
  }

  private Optional<String> parent(KnownEntity entity, Set<String> keys) {
    return entity
        .parent()
        .filter(p -> p.equals(entity.key()) || !keys.contains(p) && known.entity(p).isEmpty())
        .map(
            p ->
                "parent "
                    + p
                    + (p.equals(entity.key()) ? " is the row itself" : " is nobody known"));
  }

  private static Optional<String> iso(KnownEntity entity) {
    return entity
        .iso()
        .filter(code -> !CODE.matcher(code).matches())
        .map(code -> "iso '" + code + "': a code of ISO 3166-1 is two capitals, as SY");
  }

  private Optional<String> coordinates(KnownEntity entity) {
    if (entity.coordinates().isEmpty()) {
      return Optional.empty();
    }
    var point = entity.coordinates().get();
    if (point.latitude() == 0 && point.longitude() == 0) {
      return Optional.of("lat 0, lon 0 lies in the Atlantic");
    }
    var swapped = new Coordinates(point.longitude(), point.latitude());
    return entity
        .parent()
        .flatMap(known::entity)
        .flatMap(KnownEntity::coordinates)
        .filter(near -> isFar(point, near) && !isFar(swapped, near))
        .map(
            near ->
                "lat and lon look swapped: the parent lies at "
                    + near.latitude()
                    + ", "
                    + near.longitude());
  }

  private static boolean isFar(Coordinates one, Coordinates other) {
    return Math.abs(one.latitude() - other.latitude()) > FAR
        || Math.abs(one.longitude() - other.longitude()) > FAR;
  }
}
