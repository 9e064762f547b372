/** Normalization, sentences, tokens, clitics, lemmas. */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
