package org.isnad.batch.spark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.spark.HashPartitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.isnad.graph.ArticleGraph;
import org.isnad.ingest.Input;
import org.isnad.model.Article;
import scala.Tuple2;

/**
 * Reads articles on a cluster and writes their graphs, in three steps: the files are read, the
 * articles come together by their ids and are extracted, and what is said of entities is put
 * together. A step that is lost with a machine is done again, to the same end.
 */
public final class SparkRun {
  private static final int PARTS_PER_CORE = 4;
  private static final int MOST_PARTS = 20_000;
  private static final long TEXT_PER_PART = 1L << 23;
  private static final String DONE = "mapreduce.fileoutputcommitter.marksuccessfuljobs";

  private final SparkSession session;
  private final JavaSparkContext spark;
  private final Plan plan;
  private final Counters counters;

  /**
   * What is made of what.
   *
   * @param output a folder that is not there yet
   * @param base what the IRIs begin with
   * @param gzip whether the N-Quads are compressed
   * @param table whether the quads are written as Parquet, too
   * @param parts how many tasks extract; by the bytes of the inputs where it is empty
   * @param range of how many bytes of a file of lines a task reads, at most
   */
  public record Plan(
      List<String> inputs,
      String output,
      String base,
      boolean gzip,
      boolean table,
      OptionalInt parts,
      long range) {}

  /** What was done; {@code quads} with those that describe entities. */
  public record Sum(long articles, long quads, long rejected, long notes, Duration time) {}

  public SparkRun(SparkSession session, Plan plan) {
    this.session = session;
    this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    this.plan = plan;
    this.counters = Counters.in(session.sparkContext());
  }

  /**
   * Runs, once.
   *
   * @param extraction gives the way from an article to its graph, on each executor; must be
   *     serializable
   */
  public Sum run(Supplier<Function<Article, ArticleGraph>> extraction) throws IOException {
    long begin = System.nanoTime();
    var hadoop = spark.hadoopConfiguration();
    var sources = new SourceFiles(hadoop, plan.range()).find(plan.inputs());
    var settings = settings(hadoop);
    int parts = parts(sources.pieces());
    graphs(items(sources), parts, spark.broadcast(extraction))
        .saveAsNewAPIHadoopFile(
            plan.output(), NullWritable.class, Object.class, GraphFiles.class, settings);
    long described = counters.articles().value() == 0 ? 0 : entities(entityParts(parts), settings);
    if (plan.table() && described > 0) {
      spark.setJobDescription("quads as Parquet");
      var quads = new String[] {plan.output() + "/articles", plan.output() + "/entities"};
      QuadTable.write(session, quads, plan.output() + "/table");
    }
    output("_SUCCESS").getFileSystem(hadoop).create(output("_SUCCESS")).close();
    return new Sum(
        counters.articles().value(),
        counters.quads().value() + described,
        counters.rejected().value(),
        counters.notes().value(),
        Duration.ofNanos(System.nanoTime() - begin));
  }

  private Configuration settings(Configuration hadoop) {
    var settings = new Configuration(hadoop);
    settings.set(GraphFiles.BASE, plan.base());
    settings.setBoolean(GraphFiles.GZIP, plan.gzip());
    settings.setBoolean(FileOutputFormat.COMPRESS, plan.gzip());
    settings.set(FileOutputFormat.COMPRESS_CODEC, GzipCodec.class.getName());
    settings.setBoolean(DONE, false);
    return settings;
  }

  private int parts(List<Piece> pieces) {
    long byBytes = Math.min(MOST_PARTS, Bins.text(pieces) / TEXT_PER_PART);
    return plan.parts()
        .orElse((int) Math.max((long) PARTS_PER_CORE * spark.defaultParallelism(), byBytes));
  }

  /** What is said of entities is a small part of all. */
  private static int entityParts(int parts) {
    return Math.max(1, parts / PARTS_PER_CORE);
  }

  private JavaPairRDD<Key, Item> items(SourceFiles.Sources sources) {
    var told = new ArrayList<Tuple2<Key, Item>>();
    var items = new Items(-1, told::add);
    sources.problems().forEach(problem -> items.take(new Input.Fault(problem)));
    items.end();
    var bins = Bins.of(sources.pieces());
    var hadoop = new SerializableConfiguration(spark.hadoopConfiguration());
    int attempts = session.sparkContext().isLocal() ? 1 : attempts();
    var count = counters;
    spark.setJobDescription("articles");
    return spark
        .parallelize(bins, Math.max(1, bins.size()))
        .mapPartitionsToPair(pieces -> read(pieces, hadoop, attempts, count))
        .union(spark.parallelizePairs(told, 1));
  }

  private int attempts() {
    return spark.getConf().getInt("spark.task.maxFailures", 4);
  }

  private static Iterator<Tuple2<Key, Item>> read(
      Iterator<ArrayList<Piece>> bins,
      SerializableConfiguration hadoop,
      int attempts,
      Counters counters) {
    var task = TaskContext.get();
    var reader = new PieceReader(hadoop.value(), task.attemptNumber() + 1 >= attempts);
    var items =
        new Pulled<Tuple2<Key, Item>>(
            sink -> {
              while (bins.hasNext()) {
                for (var piece : bins.next()) {
                  reader.read(
                      piece,
                      item -> {
                        counters.found().add(1);
                        sink.accept(item);
                      });
                  counters.files().add(1);
                }
              }
            });
    task.addTaskCompletionListener((TaskCompletionListener) ended -> items.close());
    return items;
  }

  private JavaPairRDD<NullWritable, Object> graphs(
      JavaPairRDD<Key, Item> items,
      int parts,
      Broadcast<Supplier<Function<Article, ArticleGraph>>> extraction) {
    var count = counters;
    return items
        .repartitionAndSortWithinPartitions(new Key.ById(parts))
        .mapPartitionsToPair(
            sorted -> {
              var graphs = new Graphs(sorted, extraction.value().get(), count);
              TaskContext.get()
                  .addTaskCompletionListener((TaskCompletionListener) ended -> graphs.close());
              return graphs;
            });
  }

  /** Each entity once, whichever tasks met it; tells how many quads describe them. */
  private long entities(int parts, Configuration settings) throws IOException {
    spark.setJobDescription("entities");
    var raw = output(GraphFiles.ENTITIES);
    var quads = session.sparkContext().longAccumulator("entity quads");
    settings.set("textinputformat.record.delimiter", "\n");
    spark
        .newAPIHadoopFile(
            raw.toString(), TextInputFormat.class, LongWritable.class, Text.class, settings)
        .mapToPair(line -> new Tuple2<>(line._2().toString(), true))
        .repartitionAndSortWithinPartitions(new HashPartitioner(parts))
        .mapPartitionsToPair(sorted -> once(sorted, quads))
        .saveAsNewAPIHadoopFile(
            plan.output() + "/entities", NullWritable.class, Text.class, QuadLines.class, settings);
    raw.getFileSystem(settings).delete(raw, true);
    return quads.value();
  }

  private static Iterator<Tuple2<NullWritable, Text>> once(
      Iterator<Tuple2<String, Boolean>> sorted, LongAccumulator quads) {
    var before = new AtomicReference<>("");
    var lines = Spliterators.spliteratorUnknownSize(sorted, Spliterator.ORDERED);
    return StreamSupport.stream(lines, false)
        .map(Tuple2::_1)
        .filter(line -> !line.equals(before.getAndSet(line)))
        .peek(line -> quads.add(1))
        .map(line -> new Tuple2<>(NullWritable.get(), new Text(line)))
        .iterator();
  }

  private Path output(String name) {
    return new Path(plan.output(), name);
  }
}
