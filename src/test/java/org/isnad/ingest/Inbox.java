package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.isnad.model.Article;
import org.isnad.model.Problem;

/** A folder to put inputs into, and what was read of it. */
final class Inbox {
  static final String HEADLINE = "وصول الوفد إلى المدينة";
  static final String BODY =
      "وصل الوفد أمس إلى المدينة القديمة.\nوقال رئيس الوفد إن الزيارة قصيرة.\n";

  private final Path folder;

  Inbox(Path folder) {
    this.folder = folder;
  }

  Inbox put(String name, String text) {
    return put(name, text.getBytes(UTF_8));
  }

  Inbox put(String name, byte[] bytes) {
    try {
      var file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /** Reads the folder. */
  Outcome read() {
    return read(List.of(folder));
  }

  /** Reads files of the folder. */
  Outcome read(String... names) {
    return read(Stream.of(names).map(folder::resolve).toList());
  }

  Outcome read(List<Path> paths) {
    List<Article> articles = new ArrayList<>();
    List<String> rejected = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    new ArticleReader(paths)
        .read(
            input -> {
              if (input instanceof Input.Read read) {
                articles.add(read.article());
              } else if (input instanceof Input.Fault fault) {
                boolean note = fault.problem().severity() == Problem.Severity.NOTE;
                (note ? notes : rejected).add(said(fault.problem()));
              }
            });
    return new Outcome(articles, rejected, notes);
  }

  private String said(Problem problem) {
    return problem.toString().replace(folder + "/", "").replace('\\', '/');
  }

  static byte[] gzip(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String record(String id) {
    return "{\"id\":\""
        + id
        + "\",\"title\":\""
        + HEADLINE
        + "\",\"text\":\"وصل الوفد أمس.\",\"date\":\"2016-03-04\"}";
  }

  /** What was read; problems as {@code file@offset: reason}. */
  record Outcome(List<Article> articles, List<String> rejected, List<String> notes) {
    Article only() {
      if (articles.size() != 1) {
        throw new AssertionError(articles.size() + " articles, " + rejected);
      }
      return articles.get(0);
    }

    List<String> ids() {
      return articles.stream().map(Article::id).toList();
    }
  }
}
