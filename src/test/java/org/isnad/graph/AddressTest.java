package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.org/%D8%A7, https://example.org/%D8%A7",
    "https://example.org/%D8%A, https://example.org/%D8%25A",
    "https://example.org/100%, https://example.org/100%25",
    "https://example.org/خبر, https://example.org/خبر"
  })
  void mends_a_stray_percent_sign_and_nothing_else(String found, String written) {
    assertThat(Address.of(found).map(node -> node.getLiteralLexicalForm())).contains(written);
  }
}
