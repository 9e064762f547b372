package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.isnad.lexicon.Table;
import org.junit.jupiter.api.Test;

/**
 * What the search finds, beside Lucene's own analyzer of Arabic: words as they stand in the news,
 * asked for by their citation forms, and words of the same letters that must not be found.
 */
class SearchRecallTest {
  private static final double ENOUGH = 0.95;
  private static final String PAIRS = "/search/pairs.tsv";
  private static final String LATER_PAIRS = "/search/later-pairs.tsv";
  private static final String OTHERS = "/search/others.tsv";
  private static final Lemmas LEMMAS = Lemmas.ofLexicon();
  private static final Search OURS =
      new Search(NewsAnalyzer.ofTexts(LEMMAS), NewsAnalyzer.ofQuestions(LEMMAS));
  private static final Search THEIRS = new Search(new ArabicAnalyzer(), new ArabicAnalyzer());

  private record Search(Analyzer texts, Analyzer questions) {}

  private record Pair(String query, String form) {}

  @Test
  void finds_words_of_the_news_by_their_citation_forms() throws Exception {
    report(PAIRS);

    assertThat(share(found(OURS, PAIRS), PAIRS)).isGreaterThanOrEqualTo(ENOUGH);
  }

  @Test
  void finds_words_that_were_drawn_when_the_search_was_done() throws Exception {
    report(LATER_PAIRS);

    assertThat(share(found(OURS, LATER_PAIRS), LATER_PAIRS)).isGreaterThanOrEqualTo(ENOUGH);
  }

  @Test
  void finds_whatever_the_light_stemmer_finds() throws Exception {
    for (var pairs : List.of(PAIRS, LATER_PAIRS)) {
      assertThat(found(OURS, pairs)).containsAll(found(THEIRS, pairs));
    }
  }

  @Test
  void takes_few_words_for_others_of_the_same_letters() throws Exception {
    report(OTHERS);

    assertThat(found(OURS, OTHERS).size()).isLessThanOrEqualTo(found(THEIRS, OTHERS).size());
  }

  private static void report(String pairs) throws Exception {
    System.out.printf(
        "%s: %d of %d found, by ArabicAnalyzer %d%n",
        pairs, found(OURS, pairs).size(), read(pairs).size(), found(THEIRS, pairs).size());
  }

  private static double share(List<Pair> found, String pairs) throws IOException {
    return (double) found.size() / read(pairs).size();
  }

  private static List<Pair> found(Search search, String pairs) throws Exception {
    var all = read(pairs);
    List<Pair> found = new ArrayList<>();
    try (var directory = new ByteBuffersDirectory()) {
      write(all, search.texts(), directory);
      try (var reader = DirectoryReader.open(directory)) {
        var searcher = new IndexSearcher(reader);
        for (int i = 0; i < all.size(); i++) {
          if (isHit(i, all.get(i).query(), searcher, search.questions())) {
            found.add(all.get(i));
          }
        }
      }
    }
    return found;
  }

  /** A text for each form. */
  private static void write(List<Pair> pairs, Analyzer analyzer, ByteBuffersDirectory directory)
      throws IOException {
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (var pair : pairs) {
        var text = "هنا في أول السطر «" + pair.form() + "» ثم نقطة.";
        var document = new Document();
        document.add(new TextField("text", text, Field.Store.NO));
        writer.addDocument(document);
      }
    }
  }

  private static boolean isHit(int text, String query, IndexSearcher searcher, Analyzer analyzer)
      throws IOException, ParseException {
    var hits = searcher.search(new QueryParser("text", analyzer).parse(query), Integer.MAX_VALUE);
    for (ScoreDoc hit : hits.scoreDocs) {
      if (hit.doc == text) {
        return true;
      }
    }
    return false;
  }

  private static List<Pair> read(String resource) throws IOException {
    try (var in = SearchRecallTest.class.getResourceAsStream(resource)) {
      var table = Table.read(resource, Objects.requireNonNull(in, resource), "query", "form");
      return table.rows().stream().map(row -> new Pair(row.get("query"), row.get("form"))).toList();
    }
  }
}
