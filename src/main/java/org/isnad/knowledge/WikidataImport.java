package org.isnad.knowledge;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;

/**
 * Makes a table for {@code --kb} from files of Wikidata. Dumps are read twice, first for what their
 * classes mean, and written as they are read, whatever their size; the items of a query's result,
 * which may have several rows each, are held until its end.
 */
public final class WikidataImport {
  private final ClassTypes types;
  private final Optional<EntityType> otherwise;
  private final Function<String, Optional<KnownEntity>> known;
  private final Consumer<String> log;
  private final Set<String> written = new HashSet<>();
  private final Map<String, Long> unknown = new HashMap<>();
  private long rows;
  private long nameless;
  private long typeless;
  private long again;

  private WikidataImport(
      ClassTypes types,
      Optional<EntityType> otherwise,
      Function<String, Optional<KnownEntity>> known,
      Consumer<String> log) {
    this.types = types;
    this.otherwise = otherwise;
    this.known = known;
    this.log = log;
  }

  /**
   * An import for one run.
   *
   * @param own a user's table of classes and their types
   * @param otherwise the type of items that have none else, as the ontology names it
   * @param known what is known by key: tells the state that an item lies in
   * @param log takes a line for each fault
   * @throws IllegalArgumentException with all faults of the table
   */
  public static WikidataImport of(
      Optional<Path> own,
      Optional<String> otherwise,
      Function<String, Optional<KnownEntity>> known,
      Consumer<String> log)
      throws IOException {
    var types = ClassTypes.load();
    if (own.isPresent()) {
      types.add(own.get());
    }
    return new WikidataImport(types, otherwise.flatMap(ClassTypes::type), known, log);
  }

  /** One of our types is called so. */
  public static boolean isType(String name) {
    return ClassTypes.type(name).isPresent();
  }

  /** Reads files and writes the table. */
  public Imported run(List<Path> paths, Writer out) throws IOException {
    List<WikidataFile> files = new ArrayList<>();
    for (var path : paths) {
      var file = WikidataFile.of(path);
      files.add(file);
      if (file.isDump()) {
        file.learnClasses(types);
      }
    }
    long faults = 0;
    try (var table = new TableWriter(out, files.stream().map(WikidataFile::name).toList())) {
      for (var file : files) {
        var told = new Faults(file.name(), log);
        read(file, told, table);
        faults += told.close();
      }
    }
    return new Imported(rows, nameless, typeless, again, unknown, faults);
  }

  private void read(WikidataFile file, Faults faults, TableWriter table) throws IOException {
    if (file.isDump()) {
      file.read(faults, item -> write(item, table));
      return;
    }
    Map<String, Item> items = new LinkedHashMap<>();
    file.read(
        faults,
        item -> {
          var before = items.putIfAbsent(item.key(), item);
          if (before != null) {
            before.add(item);
          }
        });
    items.values().forEach(item -> write(item, table));
  }

  private void write(Item item, TableWriter table) {
    if (written.contains(item.key())) {
      again++;
      return;
    }
    if (item.names().isEmpty()) {
      nameless++;
      return;
    }
    var type = types.of(item.classes()).or(() -> otherwise);
    if (type.isEmpty()) {
      typeless++;
      item.classes().forEach(one -> unknown.merge(one, 1L, Long::sum));
      return;
    }
    written.add(item.key());
    rows++;
    table.row(item, type.get(), iso(item));
  }

  /** Its own code, or that of the first of its parents which has one: of the state it lies in. */
  private Optional<String> iso(Item item) {
    return item.iso()
        .or(
            () ->
                item.parents().stream()
                    .flatMap(parent -> known.apply(parent).stream())
                    .flatMap(parent -> parent.iso().stream())
                    .findFirst());
  }
}
