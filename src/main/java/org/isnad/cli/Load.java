package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.graph.Edition;
import org.isnad.graph.Format;
import org.isnad.graph.Iris;
import org.isnad.graph.Profile;
import org.isnad.store.BulkLoad;
import org.isnad.store.Editions;
import org.isnad.store.Lemmas;
import org.isnad.store.Replacement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a store of graph files. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Loads graph files, as 'isnad build' writes them, into a store.",
    footer = {
      "",
      "All files are loaded, or none where one is broken; a load that is killed leaves no store.",
      "'isnad serve --db DIR' serves it. Examples:",
      "  isnad build archive -o graph.nq.gz --resume",
      "  isnad load graph.nq.gz --db news",
      "  isnad load newer.nq --db news --replace"
    })
final class Load implements Callable<Integer> {
  private static final double SECOND = 1e9;

  @ParentCommand private @Nullable Isnad isnad;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "N-Quads or TriG: .nq .trig, with .gz compressed.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--db",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the store.")
  private Path db = Path.of("");

  @Option(
      names = "--replace",
      description =
          "Load into a store that has articles: those of the files take the place of theirs.")
  private boolean replace;

  @Option(
      names = "--text",
      paramLabel = "KEPT",
      defaultValue = "full",
      description = "full, or none: leave out what 'isnad build --text none' leaves out.")
  private KeptText text = KeptText.full;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "With --replace: what the files were built with. Default: ${DEFAULT-VALUE}.")
  private String base = Iris.DEFAULT_BASE;

  @Override
  public Integer call() throws IOException {
    files.forEach(Load::check);
    long begin = System.nanoTime();
    var lemmas = Lemmas.ofLexicon();
    boolean isNew = Stores.isEmpty(db, lemmas, Isnad.err(isnad));
    long quads = isNew ? new BulkLoad(db, lemmas, profile()).load(files) : replace(lemmas);
    double seconds = (System.nanoTime() - begin) / SECOND;
    Isnad.err(isnad)
        .printf(
            Locale.ROOT,
            "%d triples, %.1f s, %d triples/s%n",
            quads,
            seconds,
            Math.round(quads / seconds));
    tellOthers(lemmas);
    return Isnad.DONE;
  }

  private void tellOthers(Lemmas lemmas) throws IOException {
    var current = Edition.current(Optional.empty(), List.of());
    try (var store = Stores.existing(db, lemmas, Isnad.err(isnad))) {
      Stores.tellOthers(new Editions(store, current), Isnad.err(isnad));
    }
  }

  private Profile profile() {
    return new Profile(true, text == KeptText.full);
  }

  static void check(Path file) {
    format(file);
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw Mistake.wrongUse(file + ": no such file, or not readable");
    }
  }

  /** One that keeps graphs apart. */
  static Format format(Path file) {
    return Format.of(file.getFileName().toString())
        .filter(f -> f == Format.NQ || f == Format.TRIG)
        .orElseThrow(() -> Mistake.wrongUse(file + ": .nq or .trig is needed here (or with .gz)"));
  }

  private long replace(Lemmas lemmas) throws IOException {
    if (!replace) {
      throw Mistake.wrongUse(
          db + ": a store with articles; --replace puts those of the files in their place");
    }
    try (var store = Stores.existing(db, lemmas, Isnad.err(isnad))) {
      return new Replacement(store, Extraction.iris(base), profile()).load(files);
    }
  }
}
