package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one sentence. Only a bug of our own shows a stack trace. */
final class Mistakes implements IParameterExceptionHandler, IExecutionExceptionHandler {
  @Override
  public int handleParseException(ParameterException mistake, String[] args) {
    var command = mistake.getCommandLine();
    var name = command.getCommandSpec().qualifiedName();
    say(command, name, sentence(mistake) + " (see '" + name + " --help')");
    return Isnad.WRONG_USE;
  }

  private static String sentence(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched
        && mistake.getCommandLine().getParent() == null
        && !unmatched.isUnknownOption()) {
      return "no such command: " + unmatched.getUnmatched().get(0);
    }
    return lowerFirst(String.valueOf(mistake.getMessage()));
  }

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, ParseResult parsed) {
    var name = command.getCommandSpec().qualifiedName();
    if (exception instanceof Mistake mistake) {
      say(command, name, String.valueOf(mistake.getMessage()));
      return mistake.exitCode();
    }
    if (exception instanceof UncheckedIOException unchecked) {
      say(command, name, sentence(Objects.requireNonNull(unchecked.getCause())));
      return Isnad.PROBLEMS;
    }
    if (exception instanceof IOException failure) {
      say(command, name, sentence(failure));
      return failure instanceof NoSuchFileException ? Isnad.WRONG_USE : Isnad.PROBLEMS;
    }
    say(command, name, "this is a bug of isnad, please report it:");
    exception.printStackTrace(command.getErr());
    return Isnad.PROBLEMS;
  }

  /** What an I/O failure means to someone who knows files, not Java. */
  static String sentence(IOException failure) {
    var what = failure instanceof FileSystemException f ? f.getFile() : "";
    if (failure instanceof NoSuchFileException) {
      return what + ": no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return what + ": not allowed";
    }
    if (failure instanceof NotDirectoryException || failure instanceof FileAlreadyExistsException) {
      return what + ": a file, where a folder is needed";
    }
    return String.valueOf(failure.getMessage());
  }

  private static void say(CommandLine command, String name, String sentence) {
    command.getErr().println(name + ": " + sentence);
  }

  private static String lowerFirst(String message) {
    var line = message.lines().findFirst().orElse("").replaceFirst("^Error: ", "");
    return line.substring(0, Math.min(1, line.length())).toLowerCase(Locale.ROOT)
        + line.substring(Math.min(1, line.length()));
  }
}
