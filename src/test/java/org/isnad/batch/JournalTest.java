package org.isnad.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.isnad.batch.Journal.Part;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir private Path folder;

  @Test
  void a_line_that_was_not_ended_is_none() throws Exception {
    var file = folder.resolve("journal");
    Journal.open(file, "plan").add(new Part(10, 9, 7));
    Files.writeString(file, "12\t1", StandardOpenOption.APPEND);

    var again = Journal.open(file, "plan");
    again.add(new Part(10, 10, 3));

    assertThat(Journal.open(file, "plan").parts())
        .containsExactly(new Part(10, 9, 7), new Part(10, 10, 3));
  }

  @Test
  void that_of_another_plan_is_refused() throws Exception {
    var file = folder.resolve("journal");
    Journal.open(file, "plan");

    assertThatThrownBy(() -> Journal.open(file, "other")).isInstanceOf(OtherPlanException.class);
  }

  @Test
  void a_problem_is_read_as_it_was_written() {
    var problem = new Problem(Problem.Severity.NOTE, "a\tb\\t\n.txt:3", 12, "\\ and \r\n«\t»");

    assertThat(ProblemLine.of(problem)).doesNotContain("\n");
    assertThat(ProblemLine.read(ProblemLine.of(problem))).isEqualTo(problem);
  }
}
