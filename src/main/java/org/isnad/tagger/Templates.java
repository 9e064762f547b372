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
  private static final String RESOURCE = "/ar/tagger/features.txt";
  private static final int OUTSIDE_BEFORE = 0x5bd1e995;
  private static final int OUTSIDE_AFTER = 0x27d4eb2f;

  private final int[][] atoms;
  private final int[][] offsets;
  private final String text;

  private Templates(int[][] atoms, int[][] offsets, String text) {
    this.atoms = atoms;
    this.offsets = offsets;
    this.text = text;
  }

  /** Those of the trainer that comes with the program. */
  static Templates load() {
    try (var in = Templates.class.getResourceAsStream(RESOURCE)) {
      return parse(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
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
   * Writes the features of word {@code i} to {@code out}.
   *
   * @return how many there are
   */
  int features(Atoms of, int i, int[] out) {
    int count = 0;
    for (int t = 0; t < atoms.length; t++) {
      int hash = t + 1;
      var kinds = atoms[t];
      var places = offsets[t];
      boolean absent = false;
      for (int k = 0; k < kinds.length; k++) {
        int at = i + places[k];
        int value =
            at < 0 ? OUTSIDE_BEFORE : at >= of.size() ? OUTSIDE_AFTER : of.value(kinds[k], at);
        if (value == 0) {
          absent = true;
          break;
        }
        hash = (Integer.rotateLeft(hash, 13) ^ value) * 0x9E3779B1;
      }
      if (!absent) {
        out[count++] = mixed(hash);
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
