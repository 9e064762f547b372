package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.MentionRecognizer;
import org.isnad.model.Article;
import org.isnad.model.Entities;
import org.isnad.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which place of the knowledge base a name is linked to, and when to none. */
class PlaceLinkingTest {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final KnowledgeBase KB = KnowledgeBase.load();
  private static final TextReader READER = TextReader.load(LEXICON, KB::isNameWord);
  private static final MentionRecognizer RECOGNIZER = MentionRecognizer.load(KB, LEXICON);
  private static final EntityResolver RESOLVER = EntityResolver.load(KB, LEXICON);

  private static Entities read(String text) {
    var none = Optional.<String>empty();
    var words = READER.read(Article.of("case", none, text, Optional.empty(), none, none));
    return RESOLVER.resolve(words, RECOGNIZER.recognize(words));
  }

  private static String key(String text, String name) {
    return read(text).entities().stream()
        .flatMap(entity -> entity.known().stream())
        .filter(known -> known.labels().contains(name))
        .map(known -> known.key())
        .findFirst()
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "زار الأمير مدينة جازان في السعودية ثم محافظة العارضة., العارضة, -",
    "قصفت طائرات سورية بلدة مضايا في ريف دمشق., مضايا, geonames-167558",
    "وصل وفد أميركي إلى الضفة الغربية., الضفة الغربية, Q36678",
    "تراجع النمو في أوروبا., أوروبا, Q46",
    "غرق قارب في البحر المتوسط., البحر المتوسط, Q4918",
    "وصل وفد من اليمن إلى القاهرة., القاهرة, Q85",
    "زار وفد من فلسطين مدينة القدس., القدس, Q1218"
  })
  void links_a_village_only_where_its_country_is_spoken_of(String text, String name, String key) {
    assertThat(key(text, name)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"قال الرئيس الفرنسي إيمانويل ماكرون إنه سعيد.", "وصل الوفد إلى مدينة حلب السورية."})
  void is_surer_the_less_there_is_to_choose(String text) {
    var references = read(text).references();
    assertThat(references).isNotEmpty();
    assertThat(references).allSatisfy(r -> assertThat(r.confidence()).isBetween(0.5, 1.0));
  }
}
