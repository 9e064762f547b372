package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.store.Lemmas;
import org.isnad.store.Store;
import org.isnad.store.StoreCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Checks that a store is whole. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Checks that each article of a store is whole and its words are searched.",
    footer = {
      "",
      "Faults are named, a line each. Examples:",
      "  isnad check --db news",
      "  isnad check --db news --repair"
    })
final class Check implements Callable<Integer> {
  @ParentCommand private @Nullable Isnad isnad;

  @Option(
      names = "--db",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the store; nothing else may have it open.")
  private Path db = Path.of("");

  @Option(
      names = "--repair",
      description = "Make the text index anew where it is not that of the triples.")
  private boolean repair;

  @Override
  public Integer call() throws IOException {
    var lemmas = Lemmas.ofLexicon();
    var found = find(lemmas);
    if (repair && !found.isIndexed()) {
      tell(found);
      Store.forgetIndex(db);
      found = find(lemmas);
    }
    tell(found);
    return found.isWhole() ? Isnad.DONE : Isnad.PROBLEMS;
  }

  private StoreCheck.Finding find(Lemmas lemmas) throws IOException {
    try (var store = Stores.existing(db, lemmas, Isnad.err(isnad))) {
      return new StoreCheck(store).run();
    }
  }

  private void tell(StoreCheck.Finding found) {
    found.unfit().forEach(Isnad.out(isnad)::println);
    if (!found.isIndexed()) {
      Isnad.out(isnad)
          .println(
              "the text index lacks "
                  + found.missing()
                  + " texts and has "
                  + found.surplus()
                  + " that are gone; --repair makes it anew");
    }
    Isnad.err(isnad)
        .println(
            "%d articles, %d of them not whole; %d texts are searched"
                .formatted(found.articles(), found.unfit().size(), found.words()));
  }
}
