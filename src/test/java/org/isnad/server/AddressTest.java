package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses and types that are malformed, and ids with signs that nobody sees. */
class AddressTest {
  private static final String CLOSE = "Host: localhost\r\nConnection: close\r\n";

  private static Inlet inlet;

  @BeforeAll
  static void serve() {
    inlet = new Inlet();
  }

  @AfterAll
  static void stop() {
    inlet.close();
  }

  private static int port() {
    return inlet.request("/").build().uri().getPort();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%",
        "/%2",
        "/%zz",
        "/%ff",
        "/web/%",
        "/article/%zz",
        "/article/%ff%fe",
        "/entity/%E0%A4%A",
        "/entity/person/%D8",
        "/articles/%zz",
        "/search?q=%",
        "/search?q=%ff",
        "/explore?who=%zz",
        "/sparql?query=%zz",
      })
  void a_malformed_escape_is_refused(String path) throws Exception {
    for (var method : new String[] {"GET", "DELETE"}) {
      var answer = Wire.ask(port(), method + " " + path + " HTTP/1.1\r\n" + CLOSE + "\r\n");

      assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("\tat ", "Exception");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/articles | image/png",
        "/articles | text/plain; charset=none-such",
        "/extract | application/octet-stream",
        "/extract | text/plain; charset=none-such",
        "/sparql | image/png",
        "/sparql | text/",
      })
  void what_is_of_another_type_is_refused(String path, String type) throws Exception {
    assertThat(Ask.send(inlet.post(path, type, "عاد الهدوء")).statusCode()).isEqualTo(415);
  }

  @Test
  void an_id_with_signs_that_nobody_sees_is_an_address_too() throws Exception {
    Ask.send(inlet.post("/articles?id=a%E2%80%AEb%C2%A0c", "text/plain; charset=utf-8", "عاد"));

    assertThat(Ask.send(inlet.request("/article/a%E2%80%AEb%C2%A0c")).statusCode()).isEqualTo(200);
    assertThat(Ask.send(inlet.request("/article/abc")).statusCode()).isEqualTo(404);
    assertThat(
            Ask.send(
                    inlet
                        .request("/articles/a%E2%80%AEb%C2%A0c")
                        .header("Authorization", "Bearer " + Inlet.TOKEN)
                        .DELETE())
                .statusCode())
        .isEqualTo(204);
  }

  /** An element with {@code dir} is isolated: what turns its letters ends with it. */
  @Test
  void what_turns_the_direction_turns_no_other_words() throws Exception {
    Ask.send(inlet.post("/articles?id=t", "text/plain; charset=utf-8", "عاد \u202eالهدوء"));
    var page = Ask.send(inlet.request("/article/t").header("Accept", "text/html")).body();

    var turned = Pattern.compile("(<[^<>]*>)[^<>]*\u202e").matcher(page);
    assertThat(turned.results().map(found -> found.group(1)))
        .isNotEmpty()
        .allMatch(element -> element.contains("dir=\"auto\"") || element.equals("<title>"));
  }
}
