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
  /** How far from a word templates look that join nothing. */
  static final int REACH = 2;

  /** What each atom is worth before the first word of a sentence. */
  static final int OUTSIDE_BEFORE = 0x5bd1e995;

  static final int OUTSIDE_AFTER = 0x27d4eb2f;

  private final int[][] atoms;
  private final int[][] offsets;
  private final boolean[] spelt;
  private final String text;

  private Templates(int[][] atoms, int[][] offsets, String text) {
    this.atoms = atoms;
    this.offsets = offsets;
    this.text = text;
    this.spelt = new boolean[atoms.length];
    for (int t = 0; t < spelt.length; t++) {
      spelt[t] =
          atoms[t].length == 1 && atoms[t][0] < Atom.SPELT && Math.abs(offsets[t][0]) <= REACH;
    }
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
    List<int[]> atoms = new ArrayList<>();
    List<int[]> offsets = new ArrayList<>();
    for (var line : text.lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      var parts = line.split("\\s+");
      var kinds = new int[parts.length];
      var places = new int[parts.length];
      for (int i = 0; i < parts.length; i++) {
        int at = parts[i].indexOf('@');
        var atom = parts[i].substring(0, at).toUpperCase(Locale.ROOT).replace('-', '_');
        kinds[i] = Atom.valueOf(atom).ordinal();
        places[i] = Integer.parseInt(parts[i].substring(at + 1));
      }
      atoms.add(kinds);
      offsets.add(places);
    }
    return new Templates(atoms.toArray(int[][]::new), offsets.toArray(int[][]::new), text);
  }

  int size() {
    return atoms.length;
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
    int count = 0;
    for (int t = 0; t < atoms.length && !of.isLeftOut(i); t++) {
      int feature = feature(t, of, i);
      if (feature != 0) {
        out[count++] = feature;
      }
    }
    return count;
  }

  /** As {@link #features}, without those that {@link #spelt} gives. */
  int joined(Atoms of, int i, int[] out) {
    int count = 0;
    for (int t = 0; t < atoms.length; t++) {
      int feature = spelt[t] ? 0 : feature(t, of, i);
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
    for (int t = 0; t < atoms.length; t++) {
      if (spelt[t] && offsets[t][0] == offset && values[atoms[t][0]] != 0) {
        out[count++] = mixed(joined(t + 1, values[atoms[t][0]]));
      }
    }
    return count;
  }

  /** 0 where an atom is absent. */
  private int feature(int t, Atoms of, int i) {
    int hash = t + 1;
    var kinds = atoms[t];
    var places = offsets[t];
    for (int k = 0; k < kinds.length; k++) {
      int at = i + places[k];
      int value =
          at < 0 ? OUTSIDE_BEFORE : at >= of.size() ? OUTSIDE_AFTER : of.value(kinds[k], at);
      if (value == 0) {
        return 0;
      }
      hash = joined(hash, value);
    }
    return mixed(hash);
  }

  private static int joined(int hash, int value) {
    return (Integer.rotateLeft(hash, 13) ^ value) * 0x9E3779B1;
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
