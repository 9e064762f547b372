package org.isnad.store;

import java.util.Optional;
import org.apache.jena.query.QueryExecException;

/** A search by words that can't be done: why, and where in the words. */
public final class SearchFault extends QueryExecException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Place> place;

  /**
   * Where.
   *
   * @param words all that was to be searched
   * @param offset how many chars of the words stand before the fault
   */
  public record Place(String words, int offset) {}

  private SearchFault(String sentence, Optional<Place> place) {
    super("text:query: " + sentence);
    this.place = place;
  }

  SearchFault(String sentence) {
    this(sentence, Optional.empty());
  }

  static SearchFault at(int offset, String words, String problem) {
    var sentence =
        "character %d of the words %s: %s; signs of the language of search stand in \"…\", or with \\ before them"
            .formatted(offset + 1, words, problem);
    return new SearchFault(sentence, Optional.of(new Place(words, offset)));
  }

  /** Absent where no place in the words is at fault. */
  public Optional<Place> place() {
    return place;
  }
}
