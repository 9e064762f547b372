package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.graph.Iris;
import org.isnad.graph.Profile;
import org.isnad.intake.Intake;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.store.Editions;
import org.isnad.store.KeptArticles;
import org.isnad.store.Lemmas;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that are read before questions are answered, and the store that they go into. */
final class Supply {
  @Parameters(arity = "0..*", paramLabel = "INPUT", description = "Files, or folders of them.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--db",
      paramLabel = "DIR",
      description = "The folder of the store. Without it the store is in memory.")
  private @Nullable Path db;

  @Option(
      names = "--refresh",
      description = "Read articles again that another version read, or this one with other tables.")
  private boolean refresh;

  /** Articles are read before questions are answered. */
  boolean reads() {
    return refresh || !inputs.isEmpty();
  }

  Optional<Path> db() {
    return Optional.ofNullable(db);
  }

  /** Neither articles nor a store is named. */
  boolean isNothing() {
    return inputs.isEmpty() && db == null;
  }

  Store store(Optional<Reading> reading, PrintStream err) throws IOException {
    var lemmas = Lemmas.of(() -> reading.map(Reading::lexicon).orElseGet(Lexicon::load));
    return db == null ? Store.inMemory(lemmas) : Stores.existingOrNew(db, lemmas, err);
  }

  /**
   * Takes in what is new among the inputs, then what is to be read again, and tells the exit code.
   */
  int fill(Store store, Optional<Reading> reading, Iris iris, PrintStream err) throws IOException {
    if (!reads()) {
      return Isnad.DONE;
    }
    var read = reading.orElseThrow();
    var editions = new Editions(store, read.edition());
    int exitCode = inputs.isEmpty() ? Isnad.DONE : fill(store, read, editions, iris, err);
    return refresh ? Math.max(exitCode, refresh(store, read, editions, iris, err)) : exitCode;
  }

  private int fill(Store store, Reading read, Editions editions, Iris iris, PrintStream err)
      throws IOException {
    if (!refresh) {
      Stores.tellOthers(editions, err);
    }
    Predicate<Article> wanted =
        article -> {
          var name = iris.article(article.id());
          return !store.holds(name, article) || refresh && !editions.isCurrent(name);
        };
    try (var intake = new Intake(store, iris)) {
      return Reports.print(read.read(inputs, wanted, intake::accept, err), intake.triples(), err);
    }
  }

  /** Reads the articles of other versions again, from their texts in the store. */
  private static int refresh(
      Store store, Reading read, Editions editions, Iris iris, PrintStream err) throws IOException {
    var others = editions.others();
    if (others.isEmpty()) {
      return Isnad.DONE;
    }
    try (var intake = new Intake(store, iris);
        var kept = new KeptArticles(store).of(others)) {
      var report = read.again(kept, intake::accept);
      long without = others.size() - report.articles() - report.rejected();
      if (without > 0) {
        err.println(
            without + " articles stay as another version read them: no text is kept of them");
      }
      return Reports.print(report, intake.triples(), err);
    }
  }

  /** What is kept with the words of articles is not served without them. */
  void checkText(Store store, Profile profile) {
    if (!profile.text() && store.hasText()) {
      throw Mistake.wrongUse(
          "--text none: " + db + " holds texts of articles; a store without is made anew");
    }
  }

  /** Something is there to ask about. */
  static void checkFilled(Store store) {
    if (store.isEmpty()) {
      throw Mistake.problem("nothing to serve: no article was read, and none was there");
    }
  }
}
