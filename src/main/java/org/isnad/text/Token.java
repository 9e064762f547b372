package org.isnad.text;

import org.isnad.model.Span;
import org.isnad.model.Word;

/** A run of letters or digits, or one mark. */
record Token(Span span, Word.Kind kind) {}
