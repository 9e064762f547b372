package org.isnad.batch.spark;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.TextOutputFormat;

/** Lines, in files that are named as N-Quads are. */
public final class QuadLines extends TextOutputFormat<NullWritable, Text> {
  @Override
  public Path getDefaultWorkFile(TaskAttemptContext task, String extension) throws IOException {
    return super.getDefaultWorkFile(task, ".nq" + extension);
  }
}
