/** Time expressions, anchored to the article's date. */
@NullMarked
package org.isnad.time;

import org.jspecify.annotations.NullMarked;
