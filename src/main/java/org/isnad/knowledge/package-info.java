/** Tables of a user's own: made from Wikidata, and checked. */
@NullMarked
package org.isnad.knowledge;

import org.jspecify.annotations.NullMarked;
