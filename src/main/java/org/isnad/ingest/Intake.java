package org.isnad.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.model.Problem;

/** Where drafts are checked and become articles; an id that was seen is refused. */
final class Intake {
  private final Set<String> ids = new HashSet<>();
  private final Consumer<Input> sink;

  Intake(Consumer<Input> sink) {
    this.sink = sink;
  }

  void report(Problem problem) {
    sink.accept(new Input.Fault(problem));
  }

  /**
   * @param source the file, or the file and line
   * @param assumed what was assumed to read it
   */
  void accept(String source, Draft draft, Optional<String> assumed) throws Rejection {
    List<String> notes = new ArrayList<>();
    assumed.ifPresent(notes::add);
    var article = draft.check(notes);
    if (!ids.add(article.id())) {
      throw new Rejection(Input.repeated(article.id()));
    }
    notes.forEach(note -> report(Problem.note(source, note)));
    sink.accept(new Input.Read(article, source));
  }
}
