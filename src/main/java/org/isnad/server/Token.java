package org.isnad.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The word that lets its bearer write (RFC 6750). */
public final class Token {
  public static final int SHORTEST = 16;

  private static final Pattern FORM = Pattern.compile("[\\w.~+/-]+=*");
  private static final String BEARER = "bearer ";

  private final byte[] digest;

  private Token(String word) {
    this.digest = digest(word);
  }

  /**
   * The token that a file holds.
   *
   * @param text the word, with white space around it or not
   * @throws IllegalArgumentException where it is too short, or no header can carry it
   */
  public static Token of(String text) {
    var word = text.strip();
    if (word.length() < SHORTEST) {
      throw new IllegalArgumentException(
          word.length() + " characters, where at least " + SHORTEST + " are needed");
    }
    if (!FORM.matcher(word).matches()) {
      throw new IllegalArgumentException("a token is one word of Latin letters, digits and -._~+/");
    }
    return new Token(word);
  }

  /** Whether an Authorization header bears it; how long that takes tells nothing of the word. */
  boolean isIn(Optional<String> authorization) {
    return authorization
        .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(header -> header.substring(BEARER.length()).strip())
        .filter(word -> MessageDigest.isEqual(digest, digest(word)))
        .isPresent();
  }

  private static byte[] digest(String word) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
