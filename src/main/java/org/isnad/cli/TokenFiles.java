package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.tagger.Conll;

/** Reads files of tokens and tags; what is no UTF-8 is a mistake of the command line. */
final class TokenFiles {
  private TokenFiles() {}

  static List<Conll.Lines> read(Path file) throws IOException {
    try (var reader = Files.newBufferedReader(file)) {
      return Conll.read(reader);
    } catch (CharacterCodingException e) {
      throw Mistake.wrongUse(file + ": not UTF-8");
    }
  }
}
