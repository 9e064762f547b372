package org.isnad.batch.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.mapreduce.RecordWriter;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.hadoop.mapreduce.lib.output.PathOutputCommitter;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Format;
import org.isnad.graph.GraphWriter;
import org.isnad.graph.Iris;
import org.isnad.model.Problem;

/**
 * Files of a task: the graphs of its articles and its problems, and, to be put together with those
 * of other tasks, the descriptions of the entities that its articles name. They are there whole
 * once it ends, or not at all.
 */
public final class GraphFiles extends FileOutputFormat<NullWritable, Object> {
  static final String BASE = "isnad.base";
  static final String GZIP = "isnad.gzip";
  static final String ARTICLES = "articles";
  static final String ENTITIES = "described";
  static final String PROBLEMS = "problems";

  private static final String PART = "part";

  @Override
  public RecordWriter<NullWritable, Object> getRecordWriter(TaskAttemptContext task)
      throws IOException {
    var folder = ((PathOutputCommitter) getOutputCommitter(task)).getWorkPath();
    return new Writer(folder, task);
  }

  private static final class Writer extends RecordWriter<NullWritable, Object> {
    private final Path folder;
    private final TaskAttemptContext task;
    private final Configuration hadoop;
    private final Iris iris;
    private final boolean gzip;
    private Optional<GraphWriter> articles = Optional.empty();
    private Optional<GraphWriter> entities = Optional.empty();
    private Optional<FSDataOutputStream> problems = Optional.empty();

    Writer(Path folder, TaskAttemptContext task) {
      this.folder = folder;
      this.task = task;
      this.hadoop = task.getConfiguration();
      this.iris = new Iris(hadoop.get(BASE, Iris.DEFAULT_BASE));
      this.gzip = hadoop.getBoolean(GZIP, false);
    }

    @Override
    public void write(NullWritable none, Object value) throws IOException {
      if (value instanceof ArticleGraph graph) {
        write(graph);
      } else if (value instanceof Problem problem) {
        if (problems.isEmpty()) {
          problems = Optional.of(create(PROBLEMS, ".txt"));
        }
        problems.get().write((problem.line() + "\n").getBytes(UTF_8));
      } else {
        throw new IllegalArgumentException("neither graph nor problem: " + value.getClass());
      }
    }

    private void write(ArticleGraph graph) throws IOException {
      if (articles.isEmpty()) {
        articles = Optional.of(quads(ARTICLES));
        entities = Optional.of(quads(ENTITIES));
      }
      articles.get().writeArticle(graph);
      entities.orElseThrow().describe(graph);
    }

    private GraphWriter quads(String name) throws IOException {
      var out = create(name, gzip ? ".nq.gz" : ".nq");
      return new GraphWriter(out, Format.NQ, gzip, iris);
    }

    private FSDataOutputStream create(String name, String extension) throws IOException {
      var file = new Path(new Path(folder, name), getUniqueFile(task, PART, extension));
      return file.getFileSystem(hadoop).create(file, true);
    }

    @Override
    public void close(TaskAttemptContext closed) throws IOException {
      if (articles.isPresent()) {
        articles.get().close();
      }
      if (entities.isPresent()) {
        entities.get().finish();
        entities.get().close();
      }
      if (problems.isPresent()) {
        problems.get().close();
      }
    }
  }
}
