package org.isnad.lexicon;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;

/**
 * Entities by weight, and found by key: kept as the text of their rows, and read when somebody asks
 * for one, since an article names few of them.
 */
final class NamedEntities extends AbstractList<NamedEntity> implements RandomAccess {
  private static final Comparator<NamedEntity> ORDER =
      Comparator.comparingInt(NamedEntity::weight)
          .reversed()
          .thenComparing(named -> named.entity().key());

  private static final String CELL = "\t";
  private static final String NAME = "|";

  private final StringTable keys;
  private final StringTable rows;
  private final AtomicReferenceArray<NamedEntity> read;

  private NamedEntities(StringTable keys, StringTable rows) {
    this.keys = keys;
    this.rows = rows;
    this.read = new AtomicReferenceArray<>(rows.size());
  }

  static NamedEntities of(Collection<NamedEntity> entities) {
    return new NamedEntities(StringTable.of(List.of()), StringTable.of(List.of())).with(entities);
  }

  /** These and others, which all come first; of the same key only the other. */
  NamedEntities with(Collection<NamedEntity> others) {
    List<NamedEntity> first = new ArrayList<>(others);
    first.sort(ORDER);
    List<String> moreKeys = new ArrayList<>();
    List<String> moreRows = new ArrayList<>();
    for (var named : first) {
      moreKeys.add(named.entity().key());
      moreRows.add(row(named));
    }
    int[] numbers = renumbered(first);
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] >= 0) {
        moreKeys.add(keys.get(i));
        moreRows.add(rows.get(i));
      }
    }
    var all = new NamedEntities(StringTable.of(moreKeys), StringTable.of(moreRows));
    for (int i = 0; i < first.size(); i++) {
      all.read.set(i, first.get(i));
    }
    return all;
  }

  /** The number that each of these has {@link #with} others before them; -1 for one replaced. */
  int[] renumbered(Collection<NamedEntity> others) {
    int[] numbers = new int[size()];
    for (var named : others) {
      int replaced = keys.find(named.entity().key());
      if (replaced >= 0) {
        numbers[replaced] = -1;
      }
    }
    int next = others.size();
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == 0) {
        numbers[i] = next++;
      }
    }
    return numbers;
  }

  static NamedEntities read(TableInput in) {
    return new NamedEntities(StringTable.read(in), StringTable.read(in));
  }

  void write(TableOutput out) {
    keys.write(out);
    rows.write(out);
  }

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  public NamedEntity get(int number) {
    var named = read.get(number);
    if (named == null) {
      named = entity(rows.get(number));
      read.set(number, named);
    }
    return named;
  }

  Optional<NamedEntity> find(String key) {
    int number = keys.find(key);
    return number < 0 ? Optional.empty() : Optional.of(get(number));
  }

  private static String row(NamedEntity named) {
    var entity = named.entity();
    var point = entity.coordinates();
    return String.join(
        CELL,
        entity.key(),
        entity.type().name(),
        String.join(NAME, entity.labels()),
        String.join(NAME, entity.shortNames()),
        entity.english().orElse(""),
        entity.wikidata().orElse(""),
        entity.iso().orElse(""),
        entity.parent().orElse(""),
        point.map(c -> Double.toString(c.latitude())).orElse(""),
        point.map(c -> Double.toString(c.longitude())).orElse(""),
        String.join(NAME, named.common().stream().sorted().toList()),
        Integer.toString(named.weight()));
  }

  private static NamedEntity entity(String row) {
    var cells = Arrays.asList(row.split(CELL, -1)).iterator();
    var entity =
        new KnownEntity(
            cells.next(),
            EntityType.valueOf(cells.next()),
            names(cells.next()),
            names(cells.next()),
            optional(cells.next()),
            optional(cells.next()),
            optional(cells.next()),
            optional(cells.next()),
            EntityTable.coordinates(cells.next(), cells.next()));
    return new NamedEntity(entity, Set.copyOf(names(cells.next())), Integer.parseInt(cells.next()));
  }

  private static List<String> names(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  private static Optional<String> optional(String cell) {
    return Optional.of(cell).filter(text -> !text.isEmpty());
  }
}
