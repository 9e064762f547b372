package org.isnad.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void quotes_what_rfc_4180_wants_quoted() throws IOException {
    Csv.plain(out, List.of("a", "b")).rows(List.of(List.of("قال: \"نعم\"", "س,ص\nع"))).flush();

    assertThat(out.toString(UTF_8)).isEqualTo("a,b\r\n\"قال: \"\"نعم\"\"\",\"س,ص\nع\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+cmd", "-قال", "@SUM(1)", "\tx", "\rx", "＝1", "'x", "-1-2", "=", "'"})
  void what_would_be_a_formula_is_text_and_can_be_had_back(String cell) throws IOException {
    assertThat(guarded(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-12.5", "+3", "0.95", "قال", "1=1", "2015-09-20"})
  void numbers_and_words_are_as_they_are(String cell) throws IOException {
    assertThat(guarded(cell)).isEqualTo(cell);
  }

  @Test
  void tables_for_programs_are_not_guarded() throws IOException {
    Csv.plain(out, List.of("a")).rows(List.of(List.of("=1"))).flush();

    assertThat(out.toString(UTF_8)).isEqualTo("a\r\n=1\r\n");
  }

  @Test
  void begins_with_a_mark_where_it_is_wanted() throws IOException {
    Csv.guarded(out, List.of("a"), true).flush();

    assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF, 'a');
  }

  private String guarded(String cell) throws IOException {
    Csv.guarded(out, List.of("a"), false).rows(List.of(List.of(cell))).flush();
    var row = out.toString(UTF_8).substring("a\r\n".length());
    var text = row.substring(0, row.length() - 2);
    return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
  }
}
