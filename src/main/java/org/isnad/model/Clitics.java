package org.isnad.model;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;

/** A set of clitics that never changes and is asked for one by a bit: every rule asks, of words. */
final class Clitics extends AbstractSet<Clitic> {
  private final int bits;

  private Clitics(int bits) {
    this.bits = bits;
  }

  static Clitics copyOf(Collection<Clitic> clitics) {
    if (clitics instanceof Clitics same) {
      return same;
    }
    int bits = 0;
    for (var clitic : clitics) {
      bits |= 1 << clitic.ordinal();
    }
    return new Clitics(bits);
  }

  @Override
  public boolean contains(Object other) {
    return other instanceof Clitic clitic && (bits & 1 << clitic.ordinal()) != 0;
  }

  @Override
  public boolean isEmpty() {
    return bits == 0;
  }

  @Override
  public int size() {
    return Integer.bitCount(bits);
  }

  @Override
  public Iterator<Clitic> iterator() {
    Set<Clitic> clitics = EnumSet.noneOf(Clitic.class);
    for (var clitic : Clitic.values()) {
      if (contains(clitic)) {
        clitics.add(clitic);
      }
    }
    return Collections.unmodifiableSet(clitics).iterator();
  }
}
