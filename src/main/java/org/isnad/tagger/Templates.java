package org.isnad.tagger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a word is looked at for: each template joins atoms of the words at and around it, written
 * {@code name@-1 name@0}. A feature is the hash of the template's number and the atoms' values; a
 * template of which an atom is absent gives none.
 */
final class Templates {
  /** How far from a word templates look. */
  static final int REACH = 2;

  /** What each atom is worth before the first word of a sentence. */
  static final int OUTSIDE_BEFORE = 0x5bd1e995;

  static final int OUTSIDE_AFTER = 0x27d4eb2f;

  private final String text;
  private final Template[] all;

  /** Those of one atom that the writing of a word alone decides, and the others. */
  private final Template[] spelt;

  private final Template[] joined;

  /**
   * @param number its line, from 1
   * @param places of its atoms, from the beginning of the row of the word that is looked at
   */
  private record Template(int number, int[] places) {
    static Template of(int number, String line) {
      var parts = line.split("\\s+");
      var places = new int[parts.length];
      for (int i = 0; i < parts.length; i++) {
        int at = parts[i].indexOf('@');
        var atom = parts[i].substring(0, at).toUpperCase(Locale.ROOT).replace('-', '_');
        int offset = Integer.parseInt(parts[i].substring(at + 1));
        if (Math.abs(offset) > REACH) {
          throw new IllegalArgumentException("looks too far: " + line);
        }
        places[i] = offset * Atom.COUNT + Atom.valueOf(atom).ordinal();
      }
      return new Template(number, places);
    }

    boolean isSpelt() {
      return places.length == 1 && Math.floorMod(places[0], Atom.COUNT) < Atom.SPELT;
    }

    /** 0 where an atom is absent. */
    int feature(int[] values, int row) {
      int hash = number;
      for (int place : places) {
        int value = values[row + place];
        if (value == 0) {
          return 0;
        }
        hash = (Integer.rotateLeft(hash, 13) ^ value) * 0x9E3779B1;
      }
      return mixed(hash);
    }
  }

  private Templates(List<Template> all, String text) {
    this.text = text;
    this.all = all.toArray(Template[]::new);
    this.spelt = all.stream().filter(Template::isSpelt).toArray(Template[]::new);
    this.joined = all.stream().filter(template -> !template.isSpelt()).toArray(Template[]::new);
  }

  /** Those of a file that comes with the program. */
  static Templates resource(String path) {
    try (var in = Templates.class.getResourceAsStream(path)) {
      return parse(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Reads one template a line; {@code #} starts a comment line. */
  static Templates parse(String text) {
    List<Template> all = new ArrayList<>();
    for (var line : text.lines().map(String::strip).toList()) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        all.add(Template.of(all.size() + 1, line));
      }
    }
    return new Templates(all, text);
  }

  int size() {
    return all.length;
  }

  String text() {
    return text;
  }

  /**
   * Writes the features of word {@code i} to {@code out}; one that is left out has none.
   *
   * @return how many there are
   */
  int features(Atoms of, int i, int[] out) {
    return of.isLeftOut(i) ? 0 : features(all, of, i, out);
  }

  /** As {@link #features}, without those that {@link #spelt} gives. */
  int joined(Atoms of, int i, int[] out) {
    return features(joined, of, i, out);
  }

  private static int features(Template[] templates, Atoms of, int i, int[] out) {
    var values = of.values();
    int row = Atoms.row(i);
    int count = 0;
    for (var template : templates) {
      int feature = template.feature(values, row);
      if (feature != 0) {
        out[count++] = feature;
      }
    }
    return count;
  }

  /**
   * Writes the features that a word gives another by its writing alone.
   *
   * @param values its atoms, by number
   * @param offset where it stands as the other sees it
   */
  int spelt(int[] values, int offset, int[] out) {
    int count = 0;
    for (var template : spelt) {
      if (Math.floorDiv(template.places[0], Atom.COUNT) == offset) {
        int feature = template.feature(values, -offset * Atom.COUNT);
        if (feature != 0) {
          out[count++] = feature;
        }
      }
    }
    return count;
  }

  private static int mixed(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    h ^= h >>> 16;
    return h == 0 ? 1 : h;
  }
}
