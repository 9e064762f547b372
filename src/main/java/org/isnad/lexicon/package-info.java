/** The TSV tables and the knowledge base: look-up by form, lemma and multi-word name. */
@NullMarked
package org.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
