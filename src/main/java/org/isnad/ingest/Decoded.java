package org.isnad.ingest;

import java.nio.charset.Charset;

/**
 * Bytes as text.
 *
 * @param assumed true where nothing in the file says the charset, and it is not UTF-8
 */
record Decoded(String text, Charset charset, boolean assumed) {}
