package org.isnad.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.NameMatch;
import org.isnad.model.Sentence;
import org.isnad.model.Text;
import org.isnad.model.Word;

/** Tags the names of people, places and organizations in the words of a text. */
public final class NameTagger implements NameFinder {
  private static final String RESOURCE = "/ar/tagger/names.model";

  private final AtomReader atoms;
  private final Passes passes;

  NameTagger(AtomReader atoms, Passes passes) {
    this.atoms = atoms;
    this.passes = passes;
  }

  /** The tagger that comes with the program. */
  public static NameTagger load(KnowledgeBase knowledge) {
    var stream = Optional.ofNullable(NameTagger.class.getResourceAsStream(RESOURCE)).orElseThrow();
    try (var in = new DataInputStream(new BufferedInputStream(stream, 1 << 16))) {
      var model = Model.read(in);
      var first = Optional.of(model.passes().first());
      var reader = new AtomReader(knowledge, model.words(), first);
      return new NameTagger(reader, model.passes());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /**
   * The tag of each word: {@code O}, {@code B-PER}, {@code I-PER} …
   *
   * @param sentences those of one text, in order: each helps the others
   */
  public List<List<String>> tags(List<List<Word>> sentences) {
    List<List<String>> tags = new ArrayList<>(sentences.size());
    var crf = passes.second().crf();
    for (var scores : scores(sentences)) {
      tags.add(Arrays.stream(crf.best(scores)).mapToObj(crf.tags()::name).toList());
    }
    return tags;
  }

  @Override
  public List<List<TaggedName>> names(Text text) {
    return names(text.sentences().stream().map(text::words).toList());
  }

  @Override
  public List<List<TaggedName>> names(
      Text text, Function<Sentence, IntFunction<List<NameMatch>>> known) {
    List<Atoms> read = new ArrayList<>(text.sentences().size());
    for (var sentence : text.sentences()) {
      read.add(atoms.read(text.words(sentence), known.apply(sentence)));
    }
    return passes.scores(read).stream().map(this::names).toList();
  }

  /** The names of each of the sentences of a text, in order; they do not overlap. */
  List<List<TaggedName>> names(List<List<Word>> sentences) {
    return scores(sentences).stream().map(this::names).toList();
  }

  private List<float[]> scores(List<List<Word>> sentences) {
    return passes.scores(sentences.stream().map(atoms::read).toList());
  }

  private List<TaggedName> names(float[] scores) {
    var crf = passes.second().crf();
    var best = crf.best(scores);
    List<TaggedName> names = new ArrayList<>();
    Marginals marginals = null;
    for (int i = 0; i < best.length; i++) {
      if (!Tags.isBegin(best[i])) {
        continue;
      }
      if (marginals == null) {
        marginals = crf.marginals(scores);
      }
      double confidence = marginals.of(i, best[i]);
      int to = i + 1;
      for (; to < best.length && Tags.isInside(best[to]); to++) {
        confidence = Math.min(confidence, marginals.of(to, best[to]));
      }
      var kind = crf.tags().classes().get(Tags.classOf(best[i]));
      names.add(new TaggedName(i, to, kind, Math.min(1, confidence)));
    }
    return names;
  }
}
