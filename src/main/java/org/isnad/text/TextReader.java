package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.lexicon.Lexicon;
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
  private final Tokenizer tokenizer = new Tokenizer();
  private final Disambiguator disambiguator = new Disambiguator();
  private final Segmenter segmenter;
  private final Readings readings;

  private TextReader(Lexicon lexicon, Predicate<String> isName) {
    this.segmenter = new Segmenter(lexicon, isName);
    this.readings = new Readings(lexicon);
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
    var dialect = Spelling.of(article.text());
    List<Word> words = new ArrayList<>(tokens.size());
    for (var sentence : sentences) {
      words.addAll(disambiguator.order(words(article, tokens, sentence, dialect)));
    }
    return new Text(article, sentences, words);
  }

  private List<Word> words(
      Article article, List<Token> tokens, Sentence sentence, Spelling spelling) {
    List<Word> words = new ArrayList<>(sentence.to() - sentence.from());
    for (int i = sentence.from(); i < sentence.to(); i++) {
      words.add(word(article.text(), tokens.get(i), i, spelling));
    }
    return words;
  }

  private Word word(String text, Token token, int index, Spelling spelling) {
    var normalized = Normalized.of(text, token.span().start(), token.span().end());
    if (normalized.text().isEmpty()) {
      return plain(new Token(token.span(), Word.Kind.MARK), index, token.span().in(text));
    }
    if (token.kind() != Word.Kind.ARABIC) {
      return plain(token, index, normalized.text());
    }
    var bare = Orthography.strip(token.span().in(text));
    var parts = segmenter.segment(normalized.text(), bare);
    var core = new Span(normalized.origin(parts.cut()), token.span().end());
    return new Word(
        index,
        token.span(),
        core,
        normalized.text(),
        parts.name(),
        parts.form(),
        parts.clitics(),
        parts.pronoun(),
        token.kind(),
        readings.of(parts, bare, spelling));
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
