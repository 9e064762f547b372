package org.isnad.batch.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.ingest.Input;
import org.isnad.model.Article;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;

/** An input as it goes from one task to another: an article with what was assumed, or a problem. */
sealed interface Item extends Serializable {
  /** In their order; what was assumed of an article comes before it. */
  List<Input> inputs();

  /**
   * An article.
   *
   * @param date as ISO 8601
   * @param notes what was assumed of it
   */
  record Read(
      String source,
      String id,
      String text,
      int headlineEnd,
      @Nullable String date,
      @Nullable String url,
      @Nullable String publisher,
      String language,
      List<String> notes)
      implements Item {
    public Read {
      notes = List.copyOf(notes);
    }

    static Read of(String source, Article article, List<String> notes) {
      return new Read(
          source,
          article.id(),
          article.text(),
          article.headlineEnd(),
          article.date().map(LocalDate::toString).orElse(null),
          article.url().orElse(null),
          article.publisher().orElse(null),
          article.language(),
          notes);
    }

    private Article article() {
      return new Article(
          id,
          text,
          headlineEnd,
          Optional.ofNullable(date).map(LocalDate::parse),
          Optional.ofNullable(url),
          Optional.ofNullable(publisher),
          language);
    }

    @Override
    public List<Input> inputs() {
      var inputs = new ArrayList<Input>();
      for (var note : notes) {
        inputs.add(new Input.Fault(Problem.note(source, note)));
      }
      inputs.add(new Input.Read(article(), source));
      return inputs;
    }

    /** What is said of it where another article has its id. */
    Input repeated() {
      return new Input.Fault(Problem.rejected(source, Input.repeated(id)));
    }
  }

  /** Something rejected or assumed, of which no article came. */
  record Told(Problem.Severity severity, String source, long offset, String reason)
      implements Item {
    static Told of(Problem problem) {
      return new Told(problem.severity(), problem.source(), problem.offset(), problem.reason());
    }

    @Override
    public List<Input> inputs() {
      return List.of(new Input.Fault(new Problem(severity, source, offset, reason)));
    }
  }
}
