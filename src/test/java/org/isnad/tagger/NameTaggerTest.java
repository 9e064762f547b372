package org.isnad.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;
import org.isnad.text.TextReader;
import org.junit.jupiter.api.Test;

class NameTaggerTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load();
  private static final TextReader TEXTS = TextReader.load(Lexicon.load(), KNOWLEDGE::isNameWord);

  private static List<String> tokens(String sentence) {
    return List.of(sentence.split(" "));
  }

  private static LabelledSentence labelled(String sentence, String tags) {
    return new LabelledSentence(TEXTS.read(tokens(sentence)).words(), tokens(tags));
  }

  @Test
  void the_model_tags_people_and_places() {
    var tagger = NameTagger.load(KNOWLEDGE);
    var words = TEXTS.read(tokens("وصل الرئيس الفرنسي إيمانويل ماكرون إلى القاهرة أمس .")).words();
    assertThat(tagger.tags(List.of(words)).get(0))
        .containsExactly("O", "O", "O", "B-PER", "I-PER", "O", "B-LOC", "O", "O");
    var names = tagger.names(List.of(words)).get(0);
    assertThat(names).extracting(TaggedName::kind).containsExactly("PER", "LOC");
    assertThat(names).allMatch(n -> n.confidence() > 0.5 && n.confidence() <= 1);
  }

  @Test
  void no_words_give_no_tags() {
    assertThat(NameTagger.load(KNOWLEDGE).tags(List.of())).isEmpty();
    assertThat(NameTagger.load(KNOWLEDGE).tags(List.of(List.of()))).containsExactly(List.of());
  }

  @Test
  void training_twice_gives_the_same_bytes_and_learns() throws IOException {
    var first = new ByteArrayOutputStream();
    var second = new ByteArrayOutputStream();
    var tagger = trained(first);
    trained(second);
    assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
    assertThat(tagger.tags(List.of(TEXTS.read(tokens("قال زرناق إن الجو جميل")).words())).get(0))
        .containsExactly("O", "B-PER", "O", "O", "O");
  }

  private static NameTagger trained(ByteArrayOutputStream out) throws IOException {
    var sentences =
        List.of(
            labelled("قال زرناق إن الطريق مفتوح", "O B-PER O O O"),
            labelled("قال بهناس إن الجسر مغلق", "O B-PER O O O"),
            labelled("الطريق إلى الجسر مفتوح اليوم", "O O O O O"));
    var trainer =
        NameTrainer.prepare(
            KNOWLEDGE,
            Map.of("زرناق", 3),
            each -> sentences.forEach(s -> each.accept(s.words())),
            line -> {});
    return trainer.train(sentences, new DataOutputStream(out));
  }

  @Test
  void conll_files_are_read_with_their_slips() throws IOException {
    var file = "\uFEFF# doc one\nزار O\nسمير B-PERS\nقاسم I-PERS\n\nشركة I-PRG\nبلا\n";
    var read = Conll.read(new BufferedReader(new StringReader(file)));
    assertThat(read)
        .containsExactly(
            new Conll.Lines(List.of("زار", "سمير", "قاسم"), List.of("O", "B-PER", "I-PER")),
            new Conll.Lines(List.of("شركة", "بلا"), List.of("I-ORG", "O")));
  }
}
