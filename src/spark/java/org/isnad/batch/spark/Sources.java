package org.isnad.batch.spark;

import java.nio.file.Path;
import org.isnad.ingest.Input;
import org.isnad.model.Problem;

/**
 * Tells problems of the file that was copied, not of its copy. A line of a range is counted from
 * where the range begins: {@code news.jsonl@134217728:12}.
 *
 * @param folder of the copy
 * @param begin where in its file the copy begins, in bytes
 */
record Sources(Piece piece, Path folder, long begin) {
  Input told(Input input) {
    if (input instanceof Input.Read read) {
      return new Input.Read(read.article(), told(read.source()));
    }
    var problem = ((Input.Fault) input).problem();
    long offset = problem.offset() < 0 ? problem.offset() : problem.offset() + begin;
    var source = told(problem.source());
    return new Input.Fault(new Problem(problem.severity(), source, offset, problem.reason()));
  }

  private String told(String source) {
    var copy = folder.resolve(piece.name()).toString();
    if (source.startsWith(copy)) {
      var from = begin == 0 ? "" : "@" + begin;
      return piece.location() + from + source.substring(copy.length());
    }
    return source.startsWith(folder.toString()) ? piece.metadata() : source;
  }
}
