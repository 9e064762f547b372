package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Link;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/** The statements of a passage while they are read: which are open, and what closes them. */
final class Drafts {
  private final Page page;
  private final Passage passage;
  private final ContentEnd ends;
  private final Boundary boundary;
  private final List<Draft> all = new ArrayList<>();
  private final List<Draft> open = new ArrayList<>();
  private int clauseStart;

  Drafts(Page page, Passage passage) {
    this.page = page;
    this.passage = passage;
    this.ends = new ContentEnd(page);
    this.boundary = new Boundary(page, passage);
    this.clauseStart = passage.from();
  }

  List<Draft> all() {
    return all;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** A statement that is already closed. */
  void add(Draft draft) {
    all.add(draft);
  }

  void open(Draft draft) {
    open(draft, -1);
  }

  /**
   * @param boundary where what was said before ends, or -1 where this is said inside it
   */
  void open(Draft draft, int boundary) {
    settle(draft.cueWord);
    if (boundary >= 0) {
      closeAll(boundary, draft.cueWord);
    }
    if (!open.isEmpty()) {
      draft.outer = Optional.of(open.get(open.size() - 1));
    }
    all.add(draft);
    open.add(draft);
  }

  /** Closes what a closing quotation mark has ended before a word. */
  private void settle(int at) {
    for (int i = open.size() - 1; i >= 0; i--) {
      var draft = open.get(i);
      int end = ends.of(draft, at);
      if (end < at || ends.fixed(draft) == at) {
        draft.close(end);
        open.remove(i);
      }
    }
  }

  void closeAll(int boundary) {
    closeAll(boundary, boundary);
  }

  private void closeAll(int boundary, int cue) {
    for (int i = open.size() - 1; i >= 0; i--) {
      var draft = open.get(i);
      if (boundary < passage.to() && isQuotedAround(draft, cue)) {
        return;
      }
      draft.close(ends.of(draft, boundary));
      open.remove(i);
    }
  }

  /** The cue stands inside a quotation that belongs to what is said. */
  private boolean isQuotedAround(Draft draft, int cue) {
    int quote = page.has(cue) ? page.marks.outermostAround(cue) : -1;
    while (quote >= 0 && page.isNameQuote(quote)) {
      quote = page.marks.around(quote);
    }
    return quote >= draft.content();
  }

  boolean isInNone(int at) {
    settle(at);
    return open.isEmpty() || !isQuotedAround(open.get(0), at);
  }

  /** Somebody says of himself that he said it. */
  boolean speaks(Speaker speaker, int at) {
    settle(at);
    return !open.isEmpty() && open.get(open.size() - 1).speakers.equals(speaker.speakers());
  }

  boolean covers(int at) {
    for (var draft : all) {
      if (draft.isOpen() ? draft.content() <= at : draft.holds(at)) {
        return true;
      }
    }
    return false;
  }

  /** What is said before ends where this cue begins a clause of the reporter's. */
  boolean closes(Cue cue) {
    settle(cue.at());
    if (open.isEmpty() || isQuotedAround(open.get(0), cue.at())) {
      return false;
    }
    if (!cue.isVerb()) {
      return true;
    }
    return boundary.isBoundary(cue.at());
  }

  /** Where the clause of a cue begins. */
  int boundary(int cue) {
    return boundary.boundary(cue);
  }

  /** Whose words a participle adds to: the outermost that is open, or the last that was closed. */
  Optional<Draft> governor(boolean closes) {
    if (!open.isEmpty()) {
      return Optional.of(closes ? open.get(0) : open.get(open.size() - 1));
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).outer.isEmpty()) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /** A source behind what it says; returns who is heard by it. */
  Optional<Draft> source(SourceReader.Source source, Optional<Link> link) {
    settle(source.from());
    if (!open.isEmpty() && isQuotedAround(open.get(0), source.from())) {
      return Optional.empty();
    }
    if (source.isOrigin()) {
      return origin(source, link);
    }
    var last = last(source.from());
    boolean aside = isAside(source);
    if (link.isEmpty() || last.isPresent() && last.get().speakers.equals(link.get().speakers())) {
      end(source, aside);
      return Optional.empty();
    }
    if (last.isPresent() && !last.get().verb.map(SpeechVerb::isDeed).orElse(true)) {
      if (!isUnnamed(source)) {
        last.get().relay(link.get());
      }
      carry(last.get(), source);
      end(source, aside);
      return last;
    }
    return around(source, link.get(), aside);
  }

  /** "قال الوزير إن …، بحسب تقارير": what he leans on, not who passes him on. */
  private boolean isUnnamed(SourceReader.Source source) {
    return page.phrases.type(source.references().get(0)).isLocal();
  }

  private void carry(Draft draft, SourceReader.Source source) {
    for (var carrier : source.carriers()) {
      draft.relay(new Link(SpeakerFinder.ids(List.of(carrier)), page.word(source.from()).span()));
    }
  }

  /** The statement that runs up to a word. */
  private Optional<Draft> last(int at) {
    if (!open.isEmpty()) {
      return Optional.of(open.get(0));
    }
    if (!all.isEmpty() && all.get(all.size() - 1).end() >= at - 2) {
      return Optional.of(all.get(all.size() - 1));
    }
    return Optional.empty();
  }

  private void end(SourceReader.Source source, boolean aside) {
    if (aside) {
      open.forEach(draft -> draft.interrupt(source.from(), source.end() + 1));
    } else {
      closeAll(source.from(), source.from());
      clauseStart = source.end();
    }
  }

  /** Between commas, and the clause goes on: "ما أدى، بحسب محللين، إلى تراجع". */
  private boolean isAside(SourceReader.Source source) {
    int after = source.end();
    if (!page.isKind(source.from() - 1, Word.Kind.COMMA)
        || !page.isKind(after, Word.Kind.COMMA)
        || after + 1 >= passage.to()) {
      return false;
    }
    var next = page.word(after + 1);
    return !next.isCoordinated()
        && !next.is(PartOfSpeech.ACTIVE_PARTICIPLE)
        && !page.lexicon.is(next, "closer");
  }

  private Optional<Draft> origin(SourceReader.Source source, Optional<Link> link) {
    var last = last(source.from());
    if (last.isEmpty() || link.isEmpty()) {
      end(source, false);
      return link.flatMap(l -> around(source, l, false));
    }
    var draft = last.get().saidFirstBy(link.get().speakers());
    all.set(all.indexOf(last.get()), draft);
    replaceOuter(last.get(), draft);
    int index = open.indexOf(last.get());
    if (index >= 0) {
      open.set(index, draft);
    }
    end(source, false);
    return Optional.of(draft);
  }

  private void replaceOuter(Draft old, Draft draft) {
    for (var other : all) {
      if (other.outer.isPresent() && other.outer.get() == old) {
        other.outer = Optional.of(draft);
      }
    }
  }

  /**
   * A statement of the source over the whole clause before it, which holds what was found there.
   */
  private Optional<Draft> around(SourceReader.Source source, Link link, boolean aside) {
    if (source.from() - clauseStart < 2) {
      end(source, aside);
      return Optional.empty();
    }
    var draft =
        new Draft(
            link.speakers(),
            link.cue(),
            source.from(),
            Optional.empty(),
            Frame.Style.CLAUSE,
            clauseStart,
            "source-last",
            0.8);
    carry(draft, source);
    int start = clauseStart;
    for (var inner : all) {
      if (inner.outer.isEmpty() && inner.content() >= start) {
        inner.outer = Optional.of(draft);
      }
    }
    all.add(draft);
    if (aside) {
      draft.interrupt(source.from(), source.end() + 1);
      open.forEach(inner -> inner.interrupt(source.from(), source.end() + 1));
      open.add(0, draft);
    } else {
      closeAll(source.from(), source.from());
      draft.close(ends.of(draft, source.from()));
      clauseStart = source.end();
    }
    return Optional.of(draft);
  }
}
