package org.isnad.batch.spark;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * N-Quads as a table: {@code graph}, {@code subject} and {@code predicate} are IRIs, {@code object}
 * is the term as N-Quads have it.
 */
final class QuadTable {
  private static final StructType COLUMNS =
      new StructType()
          .add("graph", "string", false)
          .add("subject", "string", false)
          .add("predicate", "string", false)
          .add("object", "string", false);
  private static final String BETWEEN = "> <";
  private static final String BEFORE_GRAPH = " <";
  private static final String END = "> .";

  private QuadTable() {}

  /** Writes lines of N-Quads without blank nodes, as this program writes them, as Parquet. */
  static void write(SparkSession spark, String[] files, String folder) {
    spark
        .read()
        .option("lineSep", "\n")
        .textFile(files)
        .map((MapFunction<String, Row>) QuadTable::row, Encoders.row(COLUMNS))
        .write()
        .parquet(folder);
  }

  static Row row(String quad) {
    int subject = quad.indexOf(BETWEEN);
    int predicate = quad.indexOf('>', subject + BETWEEN.length());
    int graph = quad.lastIndexOf(BEFORE_GRAPH);
    return RowFactory.create(
        quad.substring(graph + BEFORE_GRAPH.length(), quad.length() - END.length()),
        quad.substring(1, subject),
        quad.substring(subject + BETWEEN.length(), predicate),
        quad.substring(predicate + 2, graph));
  }
}
