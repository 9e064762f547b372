package org.isnad.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * The tags of a tagger, numbered: {@code O}, then {@code B-} and {@code I-} of each class, so that
 * the tags of class {@code c} are {@code 2c+1} and {@code 2c+2}.
 */
record Tags(List<String> classes) {
  static final int OUTSIDE = 0;

  Tags {
    classes = List.copyOf(classes);
  }

  int size() {
    return 2 * classes.size() + 1;
  }

  /** The number of a tag; that of a class that is not told apart is {@link #OUTSIDE}. */
  int number(String tag) {
    if (tag.length() < 3) {
      return OUTSIDE;
    }
    int of = classes.indexOf(tag.substring(2));
    if (of < 0) {
      return OUTSIDE;
    }
    return 2 * of + (tag.charAt(0) == 'B' ? 1 : 2);
  }

  static boolean isBegin(int tag) {
    return (tag & 1) == 1;
  }

  static boolean isInside(int tag) {
    return tag > 0 && (tag & 1) == 0;
  }

  /** The number of the class that a tag other than {@link #OUTSIDE} begins or continues. */
  static int classOf(int tag) {
    return (tag - 1) / 2;
  }

  /** Whether a tag may follow another: {@code I-PER} only behind {@code B-PER} or {@code I-PER}. */
  static boolean follows(int before, int tag) {
    return !isInside(tag) || before == tag || before == tag - 1;
  }

  String name(int tag) {
    return tag == OUTSIDE ? "O" : (isBegin(tag) ? "B-" : "I-") + classes.get(classOf(tag));
  }

  /** A tag sequence in which each name begins with {@code B-}, whatever the file wrote. */
  List<Integer> wellFormed(List<String> tags) {
    List<Integer> numbers = new ArrayList<>(tags.size());
    int before = OUTSIDE;
    for (var tag : tags) {
      int number = number(tag);
      before = follows(before, number) ? number : number - 1;
      numbers.add(before);
    }
    return numbers;
  }
}
