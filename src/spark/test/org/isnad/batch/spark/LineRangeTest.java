package org.isnad.batch.spark;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineRangeTest {
  private static final String TEXT = "one\ntwo\n\nthree and four\nfive";

  @TempDir private Path folder;

  @Test
  void ranges_of_any_length_have_every_line_once() throws IOException {
    for (int length = 1; length <= TEXT.length() + 1; length++) {
      assertThat(String.join("", cut(TEXT.getBytes(UTF_8), length))).isEqualTo(TEXT);
    }
  }

  @Test
  void a_line_is_in_the_range_in_which_it_begins() throws IOException {
    assertThat(cut(TEXT.getBytes(UTF_8), 6))
        .containsExactly("one\ntwo\n", "\nthree and four\n", "", "", "five");
  }

  @Test
  void a_range_tells_where_its_first_line_begins() throws IOException {
    var file = write(TEXT.getBytes(UTF_8));
    assertThat(range(file, 6, 12).copy(new ByteArrayOutputStream())).isEqualTo(8);
    assertThat(range(file, 4, 12).copy(new ByteArrayOutputStream())).isEqualTo(4);
  }

  @Test
  void a_file_of_two_bytes_a_character_is_not_cut() throws IOException {
    var bytes = TEXT.getBytes(UTF_16);
    var parts = cut(bytes, 10);
    assertThat(parts.get(0)).isNotEmpty();
    assertThat(parts.subList(1, parts.size())).containsOnly("");
  }

  private List<String> cut(byte[] bytes, int length) throws IOException {
    var file = write(bytes);
    List<String> parts = new ArrayList<>();
    for (int begin = 0; begin < bytes.length; begin += length) {
      var out = new ByteArrayOutputStream();
      range(file, begin, Math.min(bytes.length, begin + length)).copy(out);
      parts.add(out.toString(UTF_8));
    }
    return parts;
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("lines.jsonl"), bytes);
  }

  private static LineRange range(Path file, long begin, long end) throws IOException {
    var path = new org.apache.hadoop.fs.Path(file.toString());
    return new LineRange(FileSystem.getLocal(new Configuration()), path, begin, end);
  }
}
