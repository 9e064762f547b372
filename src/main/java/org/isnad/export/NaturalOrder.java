package org.isnad.export;

import java.util.Comparator;

/** Text in its order, numbers in it by their value: {@code statement-2} before {@code -10}. */
final class NaturalOrder implements Comparator<String> {
  @Override
  public int compare(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int endOfLeft = endOfNumber(left, i);
      int endOfRight = endOfNumber(right, j);
      boolean numbers = endOfLeft > i && endOfRight > j;
      int order =
          numbers
              ? number(left.substring(i, endOfLeft), right.substring(j, endOfRight))
              : Character.compare(left.charAt(i), right.charAt(j));
      if (order != 0) {
        return order;
      }
      i = numbers ? endOfLeft : i + 1;
      j = numbers ? endOfRight : j + 1;
    }
    return Integer.compare(left.length() - i, right.length() - j);
  }

  private static int endOfNumber(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** Digits are not stripped of zeros, so that 07 and 7 are two: the longer is the greater. */
  private static int number(String left, String right) {
    int byLength = Integer.compare(left.length(), right.length());
    return byLength == 0 ? left.compareTo(right) : byLength;
  }
}
