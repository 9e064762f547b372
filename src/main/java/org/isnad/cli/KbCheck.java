package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.knowledge.KnowledgeCheck;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.UserEntity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks a user's own names before articles are read with them. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Checks files for --kb: tells all faults, and what is probably wrong.",
    footer = {
      "",
      "A fault keeps --kb from reading the file, a warning does not: a name that is a",
      "common word, that two rows or the built-in names share, a parent that is nobody.",
      "The exit code is 1 where a file has a fault, or with --strict a warning. Example:",
      "  isnad kb check mine.tsv"
    })
final class KbCheck implements Callable<Integer> {
  @ParentCommand private @Nullable Kb kb;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Tables (.tsv) or Turtle (.ttl), each by itself.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--strict", description = "Exit code 1 for warnings too.")
  private boolean strict;

  @Override
  public Integer call() throws IOException {
    files.forEach(KbFiles::checkReadable);
    var check = new KnowledgeCheck(KnowledgeBase.load(), Lexicon.load());
    boolean good = true;
    for (var file : files) {
      good &= check(file, check);
    }
    return good ? Isnad.DONE : Isnad.PROBLEMS;
  }

  private boolean check(Path file, KnowledgeCheck check) throws IOException {
    var commands = Optional.ofNullable(kb).orElseThrow();
    List<UserEntity> rows = List.of();
    List<String> faults = List.of();
    try {
      rows = KbFiles.read(file);
    } catch (IllegalArgumentException faulty) {
      faults = String.valueOf(faulty.getMessage()).lines().toList();
    }
    faults.forEach(commands.out()::println);
    var warnings = check.check(String.valueOf(file.getFileName()), rows);
    warnings.forEach(commands.out()::println);
    var counts = faults.size() + " faults, " + warnings.size() + " warnings";
    commands.err().println(file + ": " + rows.size() + " rows, " + counts);
    return faults.isEmpty() && (warnings.isEmpty() || !strict);
  }
}
