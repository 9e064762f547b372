package org.isnad.knowledge;

/**
 * What should be looked at in a user's file.
 *
 * @param place the file and the line of a table, or the file and the key of Turtle
 */
public record Finding(String place, String text) {
  @Override
  public String toString() {
    return place + ": warning: " + text;
  }
}
