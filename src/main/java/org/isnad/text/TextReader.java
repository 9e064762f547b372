package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Memo;
import org.isnad.lexicon.Orthography;
import org.isnad.model.Article;
import org.isnad.model.Clitic;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Text;
import org.isnad.model.Word;

/** Cuts an article into sentences and words, and reads each word. */
public final class TextReader {
  private static final int WORDS = 1 << 15;

  private final Tokenizer tokenizer = new Tokenizer();
  private final Disambiguator disambiguator = new Disambiguator();
  private final Memo<Spelled> plainly;
  private final Memo<Spelled> carefully;

  private TextReader(Lexicon lexicon, Predicate<String> isName) {
    var segmenter = new Segmenter(lexicon, isName);
    var readings = new Readings(lexicon);
    this.plainly = memo(segmenter, readings, new Spelling(false));
    this.carefully = memo(segmenter, readings, new Spelling(true));
  }

  private static Memo<Spelled> memo(Segmenter segmenter, Readings readings, Spelling spelling) {
    return new Memo<>(WORDS, surface -> Spelled.of(surface, segmenter, readings, spelling));
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
      words.addAll(disambiguator.order(words(article, tokens, sentence, known)));
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
    return words;
  }

  private static Word word(String text, Token token, int index, Memo<Spelled> known) {
    var surface = token.span().in(text);
    if (token.kind() != Word.Kind.ARABIC) {
      var folded = Orthography.fold(surface);
      return folded.isEmpty() ? mark(token, index, surface) : plain(token, index, folded);
    }
    // Spelled as nothing, it has no parts.
    if (Orthography.fold(surface.substring(0, 1)).isEmpty()
        && Orthography.fold(surface).isEmpty()) {
      return mark(token, index, surface);
    }
    var spelled = known.get(surface);
    var parts = spelled.parts();
    return new Word(
        index,
        token.span(),
        new Span(token.span().start() + spelled.core(), token.span().end()),
        spelled.normalized(),
        parts.name(),
        parts.form(),
        parts.clitics(),
        parts.pronoun(),
        token.kind(),
        spelled.readings());
  }

  private static Word mark(Token token, int index, String surface) {
    return plain(new Token(token.span(), Word.Kind.MARK), index, surface);
  }

  private static Word plain(Token token, int index, String folded) {
    Set<Clitic> none = Set.of();
    List<Reading> unread = List.of();
    return new Word(
        index,
        token.span(),
        token.span(),
        folded,
        folded,
        folded,
        none,
        Optional.empty(),
        token.kind(),
        unread);
  }
}
