package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.Word;
import org.isnad.text.TextReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeBaseTest {
  private static KnowledgeBase kb;
  private static TextReader reader;

  @BeforeAll
  static void load() {
    kb = KnowledgeBase.load();
    reader = TextReader.load(Lexicon.load(), kb::isNameWord);
  }

  private static List<Word> words(String text) {
    var none = Optional.<String>empty();
    return reader.read(Article.of("a", none, text, Optional.empty(), none, none)).words();
  }

  /** What the longest match at the word that starts with {@code at} means first. */
  private static Optional<NameMatch> match(String text, String at) {
    var words = words(text);
    for (var word : words) {
      if (text.startsWith(at, word.core().start()) || text.startsWith(at, word.span().start())) {
        return kb.matchesAt(words, word.index()).stream().findFirst();
      }
    }
    throw new IllegalArgumentException(at + " starts no word of " + text);
  }

  private static String key(String text, String at) {
    return match(text, at).map(m -> m.first().key()).orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"سوريا", "سورية", "الجمهورية العربية السورية"})
  void knows_a_state_under_all_its_names(String name) {
    assertThat(key("زار الوزير " + name + " أمس.", name)).isEqualTo("Q858");
  }

  @Test
  void finds_the_longest_name_first() {
    var match = match("قرر حزب العمال الكردستاني الانسحاب", "حزب").orElseThrow();
    assertThat(match.first().key()).isEqualTo("Q152220");
    assertThat(match.to()).isEqualTo(4);
    assertThat(match.shortName()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "عبد الفتاح السيسي, عبدالفتاح السيسي",
    "أبو ظبي, أبوظبي",
    "فرانس 24, فرانس24",
    "حسن نصر الله, حسن نصرالله",
    "أنقرة, انقره",
    "الولايات المتحدة الأميركية, الولايات المتحدة الأمريكية"
  })
  void makes_no_difference_between_spellings(String one, String other) {
    var entity = match("قال " + one + " ذلك", one).orElseThrow().first();
    assertThat(match("قال " + other + " ذلك", other).orElseThrow().first()).isEqualTo(entity);
  }

  @Test
  void skips_quotation_marks_and_hyphens_inside_a_name_but_no_other_mark() {
    assertThat(match("قصف الجيش «الإسرائيلي» موقعا", "الجيش").orElseThrow().to()).isEqualTo(4);
    assertThat(key("وصل بان كي-مون اليوم", "بان")).isEqualTo(key("وصل بان كي مون اليوم", "بان"));
    assertThat(match("في حزب، الله أعلم", "حزب")).isEmpty();
  }

  @Test
  void finds_a_name_behind_a_clitic() {
    assertThat(key("وصل إلى باريس وواشنطن", "واشنطن")).isEqualTo("Q61");
    assertThat(key("وصل تعزيزات للرمادي", "لرمادي")).isEqualTo("Q192961");
  }

  @Test
  void keeps_letters_that_belong_to_the_name() {
    var words = words("فاز وليد المعلم بالجائزة");
    assertThat(words.get(1).clitics()).isEmpty();
    assertThat(kb.matchesAt(words, 1).get(0).first().key()).isEqualTo("Q1334803");
  }

  @Test
  void needs_a_word_for_the_type_before_a_name_that_is_a_common_word() {
    assertThat(match("عاد السلام إلى المنطقة", "السلام")).isEmpty();
    assertThat(match("عاد إلى قرية السلام أمس", "السلام").orElseThrow().first().type())
        .isEqualTo(EntityType.PLACE);
    assertThat(match("عادت الحياة إلى المدينة", "الحياة")).isEmpty();
    assertThat(key("ذكرت صحيفة «الحياة» أن", "الحياة")).isEqualTo("kb-al-hayat");
    assertThat(match("في المدينة القديمة", "القديمة")).isEmpty();
  }

  @Test
  void marks_a_short_name_as_one() {
    var match = match("قال ترامب إنه يوافق", "ترامب").orElseThrow();
    assertThat(match.shortName()).isTrue();
    assertThat(match.first().key()).isEqualTo("Q22686");
  }

  @Test
  void ranks_namesakes_by_how_much_they_are_named() {
    var candidates = match("وصل إلى حلب أمس", "حلب").orElseThrow().candidates();
    assertThat(candidates.get(0).iso()).contains("SY");
    assertThat(candidates).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource({
    "السوريون, Q858", "سورية, Q858", "أميركيتان, Q30", "الأمريكيين, Q30", "امريكى, Q30",
    "أتراك, Q43", "الروس, Q159", "هنود, Q668", "الإيرانية, Q794", "إسرائيليات, Q801"
  })
  void tells_the_state_of_a_nationality(String form, String key) {
    assertThat(kb.nisba(form).map(KnownEntity::key)).contains(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"مالي", "المالية", "كوري", "عربي", "الأمني", ""})
  void takes_no_other_adjective_for_a_nationality(String form) {
    assertThat(kb.nisba(form)).isEmpty();
  }

  @Test
  void tells_the_state_for_which_a_capital_stands() {
    assertThat(kb.metonym("واشنطن").map(KnownEntity::key)).contains("Q30");
    assertThat(kb.metonym("حلب")).isEmpty();
  }

  @Test
  void finds_places_and_others_by_key() {
    assertThat(kb.entity("Q858").map(KnownEntity::type)).contains(EntityType.STATE);
    assertThat(kb.entity("Q192961").map(KnownEntity::type)).contains(EntityType.PLACE);
    assertThat(kb.entity("geonames-0")).isEmpty();
  }
}
