package org.isnad.entity;

import java.util.Optional;
import org.isnad.model.Span;

/**
 * That somebody holds a post, as one place of the article says.
 *
 * @param word where it is said
 * @param head the title's first noun, without article and clitics, normalized
 */
record Claim(
    int word, Figure holder, String title, String head, Optional<Figure> body, Span evidence) {}
