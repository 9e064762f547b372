package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Memo;
import org.isnad.lexicon.Orthography;
import org.isnad.model.Article;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Spelled;
import org.isnad.model.Text;
import org.isnad.model.Word;

/** Cuts an article into sentences and words, and reads each word. */
public final class TextReader {
  private static final int WORDS = 1 << 16;
  private static final int OTHERS = 1 << 13;

  private final Tokenizer tokenizer = new Tokenizer();
  private final Disambiguator disambiguator = new Disambiguator();
  private final LetterNames letterNames;
  private final Memo<Spelled> plainly;
  private final Memo<Spelled> carefully;
  private final Memo<Spelled> others = Memo.ofWords(OTHERS, Speller::plain);

  private TextReader(Lexicon lexicon, Predicate<String> isName) {
    var segmenter = new Segmenter(lexicon, isName);
    var readings = new Readings(lexicon);
    this.letterNames = new LetterNames(isName);
    var plain = new Speller(segmenter, readings, new Spelling(false));
    var careful = new Speller(segmenter, readings, new Spelling(true));
    this.plainly = Memo.ofWords(WORDS, plain::spell);
    this.carefully = Memo.ofWords(WORDS, careful::spell);
  }

  public static TextReader load(Lexicon lexicon) {
    return load(lexicon, name -> false);
  }

  /**
   * @param isName whether a folded word begins a known name, so that its letters are no clitics
   */
  public static TextReader load(Lexicon lexicon, Predicate<String> isName) {
    return new TextReader(lexicon, isName);
  }

  public Text read(Article article) {
    var tokens = tokenizer.tokenize(article.text());
    var sentences = new Sentences(article, tokens).split();
    var known = Spelling.of(article.text()).keepsAlefMaqsura() ? carefully : plainly;
    List<Word> words = new ArrayList<>(tokens.size());
    for (var sentence : sentences) {
      words.addAll(FirstLetter.keep(disambiguator.order(words(article, tokens, sentence, known))));
    }
    return new Text(article, sentences, words);
  }

  /**
   * A text of one sentence whose tokens are given, as corpora and benchmarks have them: one word a
   * token, whatever stands in it.
   */
  public Text read(List<String> given) {
    Optional<String> none = Optional.empty();
    var article = Article.of("tokens", none, String.join(" ", given), Optional.empty(), none, none);
    List<Token> tokens = new ArrayList<>(given.size());
    int at = 0;
    for (var token : given) {
      tokens.add(new Token(new Span(at, at + token.length()), tokenizer.kind(token)));
      at += token.length() + 1;
    }
    tokens = new QuotationMarks(article.text()).resolve(tokens);
    var sentence = new Sentence(0, new Span(0, article.text().length()), 0, given.size(), 0, false);
    var known = Spelling.of(article.text()).keepsAlefMaqsura() ? carefully : plainly;
    var words = disambiguator.order(words(article, tokens, sentence, known));
    return new Text(article, List.of(sentence), words);
  }

  private List<Word> words(
      Article article, List<Token> tokens, Sentence sentence, Memo<Spelled> known) {
    List<Word> words = new ArrayList<>(sentence.to() - sentence.from());
    for (int i = sentence.from(); i < sentence.to(); i++) {
      words.add(word(article.text(), tokens.get(i), i, known));
    }
    letterNames.cut(words);
    return words;
  }

  private Word word(String text, Token token, int index, Memo<Spelled> known) {
    var surface = token.span().in(text);
    boolean empty = isEmpty(surface);
    boolean arabic = token.kind() == Word.Kind.ARABIC && !empty;
    var spelled = (arabic ? known : others).get(surface);
    return Word.of(index, token.span(), empty ? Word.Kind.MARK : token.kind(), spelled);
  }

  /** Spelled as nothing: marks without a letter. */
  private static boolean isEmpty(String surface) {
    return surface.isEmpty()
        || Orthography.isUnusual(surface.charAt(0)) && Orthography.fold(surface).isEmpty();
  }
}
