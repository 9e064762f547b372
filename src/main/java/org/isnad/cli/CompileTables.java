package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.graph.Edition;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;

/**
 * A step of the build: puts the tables that people edit into the form that a start reads quickly.
 */
final class CompileTables {
  private CompileTables() {}

  /** Takes the folder to write to; the tables are those on the class path. */
  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    Lexicon.compile(folder);
    KnowledgeBase.compile(folder);
    Edition.compile(folder);
  }
}
