package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Iris;
import org.isnad.model.Article;

/**
 * How a store is served.
 *
 * @param port 0 for any that is free
 * @param iris how what is in the store is named
 * @param licence under which its owner gives it, as an IRI
 * @param log where each request is written down, a line each
 * @param writing how its owner writes to it; without, nobody does
 * @param dumping how dumps are made of it; without, none are
 * @param extraction what reads an article that anybody sends, and stores nothing; without, none is
 * @param tools what answers assistants at {@code /mcp}; without, nothing does
 */
public record Settings(
    String host,
    int port,
    Iris iris,
    Limits limits,
    Optional<String> licence,
    Optional<Path> log,
    Optional<Writing> writing,
    Optional<Dumping> dumping,
    Optional<Function<Article, ArticleGraph>> extraction,
    Optional<Function<Questions, HttpServlet>> tools) {

  /** With the usual names and limits, for reading only. */
  public static Settings at(String host, int port) {
    return new Settings(
        host,
        port,
        new Iris(Iris.DEFAULT_BASE),
        Limits.usual(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Settings with(Limits other) {
    return new Settings(host, port, iris, other, licence, log, writing, dumping, extraction, tools);
  }

  public Settings with(Iris other) {
    return new Settings(
        host, port, other, limits, licence, log, writing, dumping, extraction, tools);
  }

  /** Given under a licence. */
  public Settings under(Optional<String> other) {
    return new Settings(host, port, iris, limits, other, log, writing, dumping, extraction, tools);
  }

  /** With each request written down in a file. */
  public Settings logging(Optional<Path> other) {
    return new Settings(
        host, port, iris, limits, licence, other, writing, dumping, extraction, tools);
  }

  /** With dumps of the store. */
  public Settings dumped(Optional<Dumping> other) {
    return new Settings(host, port, iris, limits, licence, log, writing, other, extraction, tools);
  }

  /** With articles of anybody read, and not stored; several threads do it at once. */
  public Settings extracting(Function<Article, ArticleGraph> other) {
    return new Settings(
        host, port, iris, limits, licence, log, writing, dumping, Optional.of(other), tools);
  }

  /** With tools for assistants, which ask within the limits of all questions. */
  public Settings assisting(Function<Questions, HttpServlet> other) {
    return new Settings(
        host, port, iris, limits, licence, log, writing, dumping, extraction, Optional.of(other));
  }

  /** Open to whoever bears a token. */
  public Settings writtenBy(Optional<Writing> other) {
    return new Settings(host, port, iris, limits, licence, log, other, dumping, extraction, tools);
  }
}
