package org.isnad.model;

import java.util.function.Function;

/**
 * What a function gives of a token by itself. A token keeps it, so that it is worked out once for
 * the same few thousand words that most texts are.
 */
public final class Trait<V> {
  private final Function<Spelled, V> function;

  /**
   * Where tokens mostly keep it, for they are asked in the same order. A hint: whichever thread
   * wrote it last, the token looks whether it is there.
   */
  private int usual;

  private Trait(Function<Spelled, V> function) {
    this.function = function;
  }

  /**
   * @param function always the same value for the same token, never null
   */
  public static <V> Trait<V> of(Function<Spelled, V> function) {
    return new Trait<>(function);
  }

  int usual() {
    return usual;
  }

  void setUsual(int place) {
    usual = place;
  }

  @SuppressWarnings("unchecked")
  public V of(Spelled token) {
    var known = (V) token.trait(this);
    if (known != null) {
      return known;
    }
    var value = function.apply(token);
    token.keep(this, value);
    return value;
  }
}
