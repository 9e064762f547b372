package org.isnad.batch.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuadTableTest {
  @Test
  void an_object_is_an_iri_or_a_text_that_looks_like_anything() {
    assertThat(row("<a:s> <a:p> <a:o> <a:g> .")).isEqualTo("[a:g,a:s,a:p,<a:o>]");
    assertThat(row("<a:s> <a:p> \"> <b> .\"@ar <a:g> .")).isEqualTo("[a:g,a:s,a:p,\"> <b> .\"@ar]");
    assertThat(row("<a:s> <a:p> \"1\"^^<x:int> <a:g> .")).isEqualTo("[a:g,a:s,a:p,\"1\"^^<x:int>]");
  }

  private static String row(String quad) {
    return QuadTable.row(quad).toString();
  }
}
