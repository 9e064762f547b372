package org.isnad.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.isnad.graph.Vocabulary;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final String REPORT =
      "قال الوزير سمير قاسم اليوم إن الوفد غادر العاصمة بعد جولة طويلة من المحادثات مع الطرف"
          + " الآخر، وأكد أن الاتفاق سيوقع خلال أسبوع في حضور ممثلين عن دول الجوار، مضيفا أن"
          + " الخلاف على الحدود لم يحل بعد.";
  private static final String EDITED =
      "عاجل: " + REPORT.replace("أن الاتفاق", "أنّ الإتفاق").replace("العاصمة", "العاصـمة");
  private static final String OTHER =
      "غادر الوفد العاصمة اليوم بعد محادثات مع الطرف الآخر، ولم يحل الخلاف على الحدود بعد كما"
          + " ذكر الوزير سمير قاسم للصحفيين في المطار قبل أن يتوجه إلى مكتبه، وسيوقع الاتفاق"
          + " خلال أسبوع إذا سارت الأمور كما يريد الجميع.";

  @Test
  void a_copy_with_small_changes_is_linked_to_the_earliest() {
    var links =
        links(
            new Given("c", "2016-03-07", EDITED),
            new Given("b", "2016-03-06", REPORT),
            new Given("a", "2016-03-08", REPORT),
            new Given("d", "2016-03-05", OTHER));

    assertThat(links).containsExactly(link("c", "b"), link("a", "b"));
  }

  @Test
  void another_report_of_the_same_is_no_copy() {
    assertThat(links(new Given("a", "", REPORT), new Given("b", "", OTHER))).isEmpty();
    assertThat(Shingles.of(REPORT).resemblance(Shingles.of(OTHER))).isLessThan(0.2);
  }

  @Test
  void without_a_date_it_is_not_the_earliest_and_names_decide_between_equals() {
    assertThat(links(new Given("a", "", REPORT), new Given("b", "2016-03-06", REPORT)))
        .containsExactly(link("a", "b"));
    assertThat(links(new Given("b", "", REPORT), new Given("a", "", REPORT)))
        .containsExactly(link("b", "a"));
  }

  @Test
  void a_copy_of_a_copy_is_linked_to_what_it_resembles_itself() {
    var first = words("أ", 100);
    var second = words("أ", 85) + words("ب", 15);
    var third = words("أ", 60) + words("ب", 15);

    assertThat(
            links(
                new Given("a", "2016-03-01", first),
                new Given("b", "2016-03-02", second),
                new Given("c", "2016-03-03", third)))
        .containsExactly(link("b", "a"));
    assertThat(Shingles.of(third).resemblance(Shingles.of(second))).isGreaterThan(Copies.ENOUGH);
  }

  private static String words(String letter, int many) {
    var words = new StringBuilder();
    for (int number = 0; number < many; number++) {
      words.append(letter).append(number).append(' ');
    }
    return words.toString();
  }

  @Test
  void a_few_words_are_compared_with_nothing() {
    var few = "قال الوزير إن الوفد غادر العاصمة بعد جولة من المحادثات";
    assertThat(links(new Given("a", "", few), new Given("b", "", few), new Given("c", "", "")))
        .isEmpty();
  }

  @Test
  void hamzas_diacritics_and_tatweel_are_not_compared() {
    assertThat(Shingles.of("قالَ أنّ الإتفـاق تم").resemblance(Shingles.of("قال ان الاتفاق تم")))
        .isEqualTo(1);
    assertThat(Shingles.of("").resemblance(Shingles.of(""))).isZero();
  }

  /** What is compared. */
  private record Given(String id, String date, String text) {}

  private static List<Triple> links(Given... articles) {
    var copies = new Copies();
    for (var each : articles) {
      copies.add(
          article(each.id()), Optional.of(each.date()).filter(d -> !d.isEmpty()), each.text());
    }
    return copies.links();
  }

  private static Triple link(String copy, String original) {
    return Triple.create(article(copy), Vocabulary.SAME_TEXT, article(original));
  }

  private static Node article(String id) {
    return NodeFactory.createURI("https://example.org/article/" + id);
  }
}
