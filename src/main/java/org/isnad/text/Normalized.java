package org.isnad.text;

import org.isnad.lexicon.Orthography;

/** A folded stretch of text that knows where each of its letters came from. */
final class Normalized {
  private final String text;
  private final int[] origins;
  private final int end;

  private Normalized(String text, int[] origins, int end) {
    this.text = text;
    this.origins = origins;
    this.end = end;
  }

  /** Folds {@code source} from {@code start} to before {@code end}. */
  static Normalized of(String source, int start, int end) {
    var folded = new StringBuilder(end - start);
    int[] origins = new int[(end - start) * 2 + 8];
    for (int i = start; i < end; i++) {
      int before = folded.length();
      Orthography.appendFolded(source.charAt(i), folded);
      if (folded.length() > origins.length) {
        origins = java.util.Arrays.copyOf(origins, folded.length() * 2);
      }
      for (int k = before; k < folded.length(); k++) {
        origins[k] = i;
      }
    }
    return new Normalized(folded.toString(), origins, end);
  }

  String text() {
    return text;
  }

  /** Where a folded letter stands in the source; past the last one, the end of the stretch. */
  int origin(int index) {
    return index < text.length() ? origins[index] : end;
  }
}
