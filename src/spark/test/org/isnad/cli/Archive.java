package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageTypeParser;

/** Articles that nobody wrote, in files of each kind, with all that may be wrong with them. */
final class Archive {
  private static final List<String> SENTENCES =
      List.of(
          "قال وزير الخارجية التركي إن بلاده ستدعم الاتفاق الجديد.",
          "قصفت الطائرات الروسية مدينة إدلب يوم الأحد.",
          "أكد مصدر عسكري أن هدوءاً ساد مدينة حلب أمس.",
          "نقلت وكالة رويترز عن مسؤول أميركي قوله إن المفاوضات تأجلت.",
          "وصل الرئيس المصري إلى باريس حيث التقى نظيره الفرنسي.",
          "اتهمت السعودية إيران بدعم المسلحين في اليمن.",
          "وصرح سمير قاسم من قرية السنديان بأن الطريق مقطوع.");
  private static final String RECORD =
      "{\"id\":\"%s\",\"title\":\"خبر %d\",\"date\":\"%s\",\"publisher\":\"صحيفة\",\"text\":\"%s\"}\n";
  private static final String TABLE =
      "message articles { required binary id (UTF8); optional binary title (UTF8);"
          + " required binary text (UTF8); optional int32 date (DATE); required int64 other; }";
  private static final String DAY = "2016-03-05";

  private Archive() {}

  /** Some sentences, others for each number. */
  static String text(int number, int sentences) {
    var text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(SENTENCES.get((number * 3 + i * (1 + number % 5)) % SENTENCES.size()));
      text.append(i % 4 == 3 ? "\\n" : " ");
    }
    return text.toString().strip();
  }

  /** Lines of JSON; of the ids some come twice, some dates are guessed at, some lines are none. */
  static String records(int from, int to, int sentences) {
    var records = new StringBuilder();
    for (int i = from; i < to; i++) {
      var date = i % 7 == 0 ? "03/04/2016" : DAY;
      records.append(RECORD.formatted("n" + i % 1000, i, date, text(i, sentences)));
      records.append(i % 50 == 0 ? "{\"text\": 7}\n" : "");
    }
    return records.toString();
  }

  /** Files of all kinds; {@code big.jsonl} has more than a mebibyte. */
  static void write(Path folder) throws IOException {
    var inner = Files.createDirectories(folder.resolve("b/inner"));
    Files.writeString(folder.resolve("big.jsonl"), records(0, 500, 30));
    Files.write(folder.resolve("packed.jsonl.gz"), gzip(records(480, 560, 5)));
    var whole = gzip(records(1200, 1300, 5));
    Files.write(folder.resolve("b/broken.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
    Files.writeString(inner.resolve("n3.txt"), "خبر\n" + text(3, 6).replace("\\n", "\n"));
    Files.writeString(inner.resolve("plain.txt"), "خبر\n" + text(4, 6).replace("\\n", "\n"));
    Files.writeString(inner.resolve("plain.json"), "{\"date\":\"%s\"}".formatted(DAY));
    Files.writeString(inner.resolve("english.txt"), "The delegation arrived yesterday.");
    Files.writeString(inner.resolve("README.txt"), "قال الوزير إن هذا الملف ليس مقالا.");
    Files.writeString(inner.resolve("note.doc"), "قال الوزير إن هذا الملف ليس مقالا.");
    Files.write(inner.resolve("pages.warc.gz"), gzip(page(1) + page(2)));
    Files.writeString(folder.resolve(".hidden.jsonl"), records(2000, 2001, 2));
  }

  private static String page(int number) {
    var html =
        "<html><head><title>خبر %d</title></head><body><article><p>%s</p></article></body></html>"
            .formatted(number, text(number, 8).replace("\\n", "</p><p>"));
    var http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%08d-0000-0000-0000-000000000000>\r\n"
            .formatted(number)
        + "WARC-Target-URI: https://example.org/%d\r\n".formatted(number)
        + "WARC-Date: 2018-03-13T08:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
        + "Content-Length: %d\r\n\r\n%s\r\n\r\n".formatted(http.getBytes(UTF_8).length, http);
  }

  /** The same articles as lines of JSON and as rows of Parquet. */
  static void writeTable(Path lines, Path table, int from, int to) throws IOException {
    var schema = MessageTypeParser.parseMessageType(TABLE);
    var json = new StringBuilder();
    try (var rows =
        ExampleParquetWriter.builder(new LocalOutputFile(table))
            .withConf(new PlainParquetConfiguration())
            .withType(schema)
            .build()) {
      for (int i = from; i < to; i++) {
        var row = new SimpleGroup(schema);
        row.add("id", "n" + i);
        row.add("text", text(i, 5).replace("\\n", "\n"));
        row.add("date", (int) LocalDate.parse(DAY).toEpochDay());
        row.add("other", 1L);
        rows.write(row);
        json.append(
            "{\"id\":\"n%d\",\"date\":\"%s\",\"text\":\"%s\"}\n".formatted(i, DAY, text(i, 5)));
      }
    }
    Files.writeString(lines, json.toString());
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
