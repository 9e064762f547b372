package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void a_char_beyond_the_basic_plane_counts_once() {
    var text = "a😀ب𐤀 c";
    var codePoints = new CodePoints(text);
    var span = new Span(text.indexOf('ب'), text.length());
    assertThat(codePoints.begin(span)).isEqualTo(2);
    assertThat(codePoints.end(span)).isEqualTo(6);
    assertThat(codePoints.anchor(span)).isEqualTo("ب𐤀 c");
  }

  @Test
  void every_span_slices_to_its_anchor() {
    var random = new Random(3);
    for (int i = 0; i < 500; i++) {
      var text = randomText(random);
      var codePoints = new CodePoints(text);
      int start = text.offsetByCodePoints(0, random.nextInt(20));
      int end = text.offsetByCodePoints(start, 1 + random.nextInt(10));
      var span = new Span(start, end);
      int[] points = text.codePoints().toArray();
      int begin = codePoints.begin(span);
      assertThat(new String(points, begin, codePoints.end(span) - begin))
          .isEqualTo(codePoints.anchor(span));
    }
  }

  private static String randomText(Random random) {
    var text = new StringBuilder();
    int[] alphabet = {'ا', 'ب', ' ', '\n', 0x1F600, 0x10900, 'ً', 0x200F};
    for (int i = 0; i < 30; i++) {
      text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
    }
    return text.toString();
  }
}
