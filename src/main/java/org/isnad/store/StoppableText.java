package org.isnad.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/** A text that can be read until it is stopped: what Java's patterns, else deaf, notice. */
record StoppableText(CharSequence text, AtomicBoolean sign) implements CharSequence {
  @Override
  public char charAt(int index) {
    if (sign.get()) {
      throw new QueryCancelledException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new StoppableText(text.subSequence(start, end), sign);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
