package org.isnad.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Clitic;
import org.isnad.model.Link;
import org.isnad.model.Span;
import org.isnad.model.SpeechAct;
import org.isnad.model.Statement;
import org.isnad.model.Word;

/** Makes statements of what was read. */
final class Assembler {
  private final Page page;
  private final ContentEnd ends;

  Assembler(Page page) {
    this.page = page;
    this.ends = new ContentEnd(page);
  }

  /** A draft and the spans of its content. */
  private record Finished(Draft draft, List<Span> content, int from, int to) {}

  List<Statement> statements(List<Draft> drafts) {
    List<Finished> finished = new ArrayList<>();
    for (var draft : drafts) {
      finish(draft).ifPresent(finished::add);
    }
    finished.sort(
        Comparator.comparing((Finished f) -> extent(f.content()))
            .thenComparing(f -> f.draft().cue));
    Map<Draft, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < finished.size(); i++) {
      places.put(finished.get(i).draft(), i);
    }
    List<Statement> statements = new ArrayList<>();
    for (var one : finished) {
      statements.add(statement(one, places, finished));
    }
    return statements;
  }

  private static Span extent(List<Span> content) {
    return content.get(0).union(content.get(content.size() - 1));
  }

  private Optional<Finished> finish(Draft draft) {
    List<Span> content = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (var stretch : draft.stretches) {
      var range = trim(from < 0 ? ends.start(stretch[0]) : stretch[0], stretch[1]);
      if (range.isPresent()) {
        content.add(span(range.get()[0], range.get()[1]));
        from = from < 0 ? range.get()[0] : from;
        to = range.get()[1];
      }
    }
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finished(draft, content, from, to));
  }

  /** Marks at the edges are left out, and إن behind an opening quotation mark. */
  private Optional<int[]> trim(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && (!page.word(first).isLexical() || isQuotedComplementizer(first))) {
      first++;
    }
    while (last > first && (isSoftEnd(last - 1))) {
      last--;
    }
    return first < last ? Optional.of(new int[] {first, last}) : Optional.empty();
  }

  private boolean isQuotedComplementizer(int at) {
    return page.isKind(at - 1, Word.Kind.QUOTE_OPEN)
        && page.isComplementizer(at)
        && page.word(at).form().length() == 2;
  }

  private boolean isSoftEnd(int at) {
    var word = page.word(at);
    if (word.kind() == Word.Kind.MARK) {
      return page.text.surface(word.span()).charAt(0) != ')';
    }
    return !word.isLexical()
        || word.form().equals(Clitics.AND)
        || page.lexicon.is(word, "soft-end");
  }

  private Span span(int from, int to) {
    var first = page.word(from);
    boolean whole = from > 0 && page.isComplementizer(from - 1);
    boolean quoted =
        page.isKind(from - 1, Word.Kind.QUOTE_OPEN) || page.isKind(from - 1, Word.Kind.COLON);
    boolean future = first.has(Clitic.SA) && !first.isCoordinated();
    int start = future || quoted || whole ? first.span().start() : first.core().start();
    return new Span(start, page.word(to - 1).span().end());
  }

  private Statement statement(Finished one, Map<Draft, Integer> places, List<Finished> all) {
    var draft = one.draft();
    var outer = draft.outer.map(places::get).filter(place -> place != null);
    return new Statement(
        draft.speakers,
        relays(draft),
        draft.cue,
        one.content(),
        new QuotationKind(page).of(draft, one.from(), one.to()),
        act(draft, one),
        page.phrases.namedWithin(one.from(), one.to()),
        outer,
        draft.rule,
        draft.confidence);
  }

  /** Each source once; what an outer statement adds is found there. */
  private static List<Link> relays(Draft draft) {
    List<Link> relays = new ArrayList<>();
    for (var relay : draft.relays) {
      boolean known = relay.speakers().equals(draft.speakers);
      for (var other : relays) {
        known |= other.speakers().equals(relay.speakers());
      }
      for (var outer = draft.outer; outer.isPresent() && !known; outer = outer.get().outer) {
        known = outer.get().speakers.equals(relay.speakers());
      }
      if (!known) {
        relays.add(relay);
      }
    }
    return relays;
  }

  private SpeechAct act(Draft draft, Finished one) {
    for (int at = one.from(); at < Math.min(one.to(), one.from() + 2); at++) {
      if (draft.act == SpeechAct.ASSERTS
          && draft.style == Frame.Style.NOUN
          && page.lexicon.is(page.word(at), "responsibility")) {
        return SpeechAct.CLAIMS_RESPONSIBILITY;
      }
    }
    return draft.act;
  }
}
