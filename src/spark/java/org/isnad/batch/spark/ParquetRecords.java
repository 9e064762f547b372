package org.isnad.batch.spark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.Input;
import org.isnad.model.Problem;

/** The rows of a Parquet file, each read as the JSON record with its columns would be. */
final class ParquetRecords {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> COLUMNS =
      List.of("id", "title", "text", "date", "url", "publisher", "language");

  private final Path file;
  private final String source;

  /**
   * @param source the file, as problems tell it; a row's is {@code source:number}, from 1
   */
  ParquetRecords(Path file, String source) {
    this.file = file;
    this.source = source;
  }

  /** A damaged file gives the rows before the damage. */
  void read(Configuration hadoop, Consumer<Input> sink) {
    int rows = 0;
    try (var reader =
        ParquetReader.builder(new GroupReadSupport(), file).withConf(hadoop).build()) {
      for (var row = reader.read(); row != null; row = reader.read()) {
        ArticleReader.readRecord(source + ":" + ++rows, json(row), sink);
      }
    } catch (UncheckedIOException closed) {
      throw closed;
    } catch (IOException | RuntimeException damage) {
      var reason = "no Parquet, or damaged; its first " + rows + " rows are kept";
      sink.accept(new Input.Fault(Problem.rejected(source, reason)));
    }
  }

  private static String json(Group row) {
    var record = JSON.createObjectNode();
    for (var column : COLUMNS) {
      if (row.getType().containsField(column) && row.getFieldRepetitionCount(column) > 0) {
        record.put(column, value(row, column));
      }
    }
    return record.toString();
  }

  private static String value(Group row, String column) {
    var type = row.getType().getType(column);
    var logical = type.getLogicalTypeAnnotation();
    if (logical instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(row.getInteger(column, 0)).toString();
    }
    if (logical instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation time) {
      var unit =
          switch (time.getUnit()) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
          };
      var when = Instant.EPOCH.plus(row.getLong(column, 0), unit);
      return when.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
    return row.getValueToString(row.getType().getFieldIndex(column), 0);
  }
}
