package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsAnalyzerTest {
  private static final Lemmas LEMMAS = SharedLemmas.LEMMAS;

  private final NewsAnalyzer texts = NewsAnalyzer.ofTexts(LEMMAS);
  private final NewsAnalyzer questions = NewsAnalyzer.ofQuestions(LEMMAS);

  @ParameterizedTest
  @CsvSource({
    "جيش, وللجيش",
    "وزارة, الوزارة",
    "وزير, الوزير",
    "وزير, الوزراء",
    "حكومة, حكومتها",
    "قصف, سيقصفون",
    "هجوم, بهجوم",
    "مصدر, مصادر",
    "٢٠١٦, 2016",
    "إرهاب, الارهاب",
    "سوريا, سورية",
    "سورية, بسوريا",
    "السوري, سوريون",
    "ترمب, وترامب",
    "مُسَيْطِر, مسيطرون",
    "مدينـــة, مدينه",
    "مستوى, لمستواها",
    "على مستوي, مستوى",
    "أحمد, احمد",
    "مسئول, المسؤولين",
    "براميل, برميل",
    "يسيطرون, سيطرت"
  })
  void two_forms_of_a_word_meet(String asked, String written) throws IOException {
    assertThat(Terms.of(questions, asked)).containsAnyElementsOf(Terms.of(texts, written));
  }

  @ParameterizedTest
  @CsvSource({"مال, كمال", "سلام, سلاح", "ريق, فريق", "مدير, إدارة", "أمن, أمين", "منطقة, منطق"})
  void two_words_do_not_meet(String asked, String written) throws IOException {
    assertThat(Terms.of(questions, asked)).doesNotContainAnyElementsOf(Terms.of(texts, written));
  }

  @Test
  void a_lemma_takes_no_place_of_its_own() throws IOException {
    List<Integer> steps = new ArrayList<>();
    try (var words = texts.tokenStream("content", "سيقصفون المدينة")) {
      var step = words.addAttribute(PositionIncrementAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        steps.add(step.getPositionIncrement());
      }
      words.end();
    }
    assertThat(steps.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
    assertThat(steps.size()).isGreaterThan(2);
  }
}
