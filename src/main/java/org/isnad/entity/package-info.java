/** Coreference inside the article, linking, unknown entities, posts. */
@NullMarked
package org.isnad.entity;

import org.jspecify.annotations.NullMarked;
