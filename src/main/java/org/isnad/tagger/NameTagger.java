package org.isnad.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.NameMatch;
import org.isnad.model.Sentence;
import org.isnad.model.Text;
import org.isnad.model.Word;

/** Tags the names of people, places and organizations in the words of a sentence. */
public final class NameTagger implements NameFinder {
  private static final String RESOURCE = "/ar/tagger/names.model";

  private final AtomReader atoms;
  private final Templates templates;
  private final Crf field;

  NameTagger(AtomReader atoms, Templates templates, Crf field) {
    this.atoms = atoms;
    this.templates = templates;
    this.field = field;
  }

  /** The tagger that comes with the program. */
  public static NameTagger load(KnowledgeBase knowledge) {
    var stream = Optional.ofNullable(NameTagger.class.getResourceAsStream(RESOURCE)).orElseThrow();
    try (var in = new DataInputStream(new BufferedInputStream(stream, 1 << 16))) {
      var model = Model.read(in);
      var reader = new AtomReader(knowledge, Triggers.load(knowledge), model.words());
      return new NameTagger(reader, model.templates(), model.field());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** The tag of each word: {@code O}, {@code B-PER}, {@code I-PER} … */
  public List<String> tags(List<Word> sentence) {
    var best = field.best(field.scores(atoms.read(sentence), templates));
    List<String> tags = new ArrayList<>(best.length);
    for (int tag : best) {
      tags.add(field.tags().name(tag));
    }
    return tags;
  }

  @Override
  public List<TaggedName> names(Text text, Sentence sentence) {
    return names(text.words(sentence));
  }

  @Override
  public List<TaggedName> names(Text text, Sentence sentence, IntFunction<List<NameMatch>> known) {
    return names(atoms.read(text.words(sentence), known));
  }

  /** The names of a sentence, in order; they do not overlap. */
  List<TaggedName> names(List<Word> sentence) {
    return names(atoms.read(sentence));
  }

  private List<TaggedName> names(Atoms sentence) {
    var scores = field.scores(sentence, templates);
    var best = field.best(scores);
    List<TaggedName> names = new ArrayList<>();
    Lattice lattice = null;
    for (int i = 0; i < best.length; i++) {
      if (!Tags.isBegin(best[i])) {
        continue;
      }
      if (lattice == null) {
        lattice = field.lattice(scores);
      }
      double confidence = lattice.marginal(i, best[i]);
      int to = i + 1;
      for (; to < best.length && Tags.isInside(best[to]); to++) {
        confidence = Math.min(confidence, lattice.marginal(to, best[to]));
      }
      var kind = field.tags().classes().get(Tags.classOf(best[i]));
      names.add(new TaggedName(i, to, kind, Math.min(1, confidence)));
    }
    return names;
  }
}
