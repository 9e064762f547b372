package org.isnad.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command of the README and the output that it shows: in an indented block, {@code $ command},
 * then the lines that it prints. Three dots stand for lines left out.
 */
record ReadmeCommand(String line, List<String> output) {
  private static final String INDENT = "    ";
  private static final String PROMPT = INDENT + "$ ";

  static List<ReadmeCommand> read() throws IOException {
    List<ReadmeCommand> commands = new ArrayList<>();
    List<String> output = new ArrayList<>();
    boolean inBlock = false;
    for (var line : Files.readAllLines(Path.of("README.md"))) {
      if (line.startsWith(PROMPT)) {
        output = new ArrayList<>();
        commands.add(new ReadmeCommand(line.substring(PROMPT.length()), output));
        inBlock = true;
      } else if (inBlock && line.startsWith(INDENT)) {
        output.add(line.substring(INDENT.length()));
      } else {
        inBlock = false;
      }
    }
    return commands;
  }

  /** The part behind {@code &&}, where the build is the part before it. */
  String withoutBuild() {
    return line.replaceFirst("^\\./mvnw [^&]*&& ", "");
  }

  boolean isBuild() {
    return line.startsWith("./mvnw") && !line.contains("&&");
  }

  boolean serves() {
    return line.contains(" serve ");
  }
}
