package org.isnad.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Sends each request of the table in {@code src/site/markdown/articles.md}. */
class ArticlesTableTest {
  private static final String TABLE = "| Request | Token | Sends | Status | Type |";
  private static final String RECORDS =
      "{\"id\":\"r-1\",\"text\":\"وصل الوفد أمس.\"}\n{\"id\":\"r-2\",\"text\":\"عاد الوفد.\"}\n";
  private static final Map<String, String> BODIES =
      Map.ofEntries(
          entry("an article", "هدوء في المدينة\nقال مصدر إن الهدوء عاد إلى المدينة."),
          entry("another", "قتال في المدينة\nقال مصدر إن القتال عاد."),
          entry("a page", "<html><h1>هدوء</h1><p>قال مصدر إن الهدوء عاد إلى المدينة.</p></html>"),
          entry("a record", "{\"id\":\"r-0\",\"text\":\"وصل الوفد أمس.\"}"),
          entry("a list", "[" + RECORDS.strip().replace("\n", ",") + "]"),
          entry("records", RECORDS),
          entry("good and bad", RECORDS + "{\"id\":\"r-3\",\"text\":\"English\"}\n"),
          entry(
              "a feed",
              "<rss><channel><item><description>عاد الوفد.</description></item></channel></rss>"),
          entry("English", "All is quiet."),
          entry("a fault", "{\"text\":"),
          entry("much too much", "هدوء ".repeat(600_000)),
          entry("too much", "هدوء ".repeat(200_000)));

  @Test
  void answers_as_its_table_says() throws Exception {
    List<String> differences = new ArrayList<>();
    try (var open = new Inlet();
        var closed = Inlet.closed()) {
      for (var row : rows()) {
        var cells = List.of(row.substring(1).split("\\|", -1)).stream().map(String::strip).toList();
        var inlet = cells.get(1).equals("none set") ? closed : open;

        var answer = Ask.send(request(inlet, cells));

        var type = Ask.header(answer, "Content-Type").split(";")[0];
        if (!cells.get(3).equals(answer.statusCode() + "") || !cells.get(4).equals(type)) {
          differences.add(row + " but " + answer.statusCode() + " " + type + answer.body());
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  private static List<String> rows() throws IOException {
    var rows =
        Files.readAllLines(Path.of("src/site/markdown/articles.md")).stream()
            .dropWhile(line -> !line.equals(TABLE))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .toList();
    assertThat(rows).hasSizeGreaterThan(30);
    return rows;
  }

  private static HttpRequest.Builder request(Inlet inlet, List<String> cells) throws IOException {
    var line = cells.get(0).split(" ");
    var request = inlet.request(line[1]);
    switch (cells.get(1)) {
      case "right", "none set" -> request.header("Authorization", "Bearer " + Inlet.TOKEN);
      case "wrong" -> request.header("Authorization", "Bearer " + Inlet.TOKEN + "x");
      default -> request.header("Accept-Language", "en");
    }
    var sends = cells.get(2).split(": ");
    var type = sends[0].split(" in ");
    if (!type[0].isEmpty() && !type[0].equals("nothing said")) {
      request.header("Content-Type", type[0]);
    }
    if (type.length > 1) {
      request.header("Content-Encoding", type[1]);
    }
    var body = sends.length > 1 ? body(sends[1], type[0]) : new byte[0];
    var publisher = body.length > 0 ? BodyPublishers.ofByteArray(body) : BodyPublishers.noBody();
    return request.method(line[0], publisher);
  }

  private static byte[] body(String kind, String type) throws IOException {
    var bytes = new ByteArrayOutputStream();
    if (kind.equals("packed records")) {
      try (var out = new GZIPOutputStream(bytes)) {
        out.write(RECORDS.getBytes(UTF_8));
      }
      return bytes.toByteArray();
    }
    if (kind.equals("a zip")) {
      try (var out = new ZipOutputStream(bytes)) {
        out.putNextEntry(new ZipEntry("in/z.txt"));
        out.write("وصل الوفد أمس إلى المدينة.".getBytes(UTF_8));
      }
      return bytes.toByteArray();
    }
    var charset = type.contains("1256") ? Charset.forName("windows-1256") : UTF_8;
    return BODIES.get(kind).concat(type.contains("1256") ? " ثم ذهب" : "").getBytes(charset);
  }
}
