package org.isnad.event;

import java.util.List;
import java.util.Optional;
import org.isnad.event.Chunk.Kind;
import org.isnad.model.EventType;
import org.isnad.model.Reference;
import org.isnad.model.Word;

/** The place that a sentence opens with: "غزة: مقتل خمسة", "وفي الدوحة يجتمع الوزيران". */
final class Datelines {
  private final Clause clause;

  Datelines(Clause clause) {
    this.clause = clause;
  }

  void share(List<Draft> drafts) {
    var place = place();
    if (place.isEmpty()) {
      return;
    }
    for (var draft : drafts) {
      if (draft.places.isEmpty() && isSomewhere(draft.frame().type())) {
        draft.fill(Role.PLACE, place.get(), clause.phrases());
      }
    }
  }

  /** "تركيا: …" says who speaks, or whose matter it is. */
  private boolean isState(Chunk chunk) {
    return clause
        .reference(chunk)
        .filter(reference -> !clause.phrases().isPlace(reference))
        .isPresent();
  }

  private static boolean isSomewhere(EventType type) {
    return switch (type) {
      case ASSAULT, COERCE, PROTEST, CONSULT -> true;
      case AGREE,
          SUPPORT,
          CONCEDE,
          COOPERATE,
          AID,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          SANCTION,
          MOBILIZE ->
          false;
    };
  }

  private Optional<Reference> place() {
    if (clause.size() < 2 || !clause.is(0, Kind.NOUN)) {
      return Optional.empty();
    }
    var first = clause.chunk(0);
    boolean speaks = clause.head(clause.chunk(1)).kind() == Word.Kind.COLON && isState(first);
    boolean headed =
        clause.sentence().headline()
            && first.isBareNoun()
            && !speaks
            && (clause.is(1, Kind.STOP) || clause.is(1, Kind.MARK));
    boolean fronted = clause.isPlacePhrase(first) && !clause.is(1, Kind.COMMA);
    return headed || fronted
        ? clause
            .reference(first)
            .filter(clause.phrases()::isLocation)
            .filter(reference -> clause.isDirect(first.from(), reference))
        : Optional.empty();
  }
}
