/** TDB2 and the text index; replaces an article's graph in one transaction. */
@NullMarked
package org.isnad.store;

import org.jspecify.annotations.NullMarked;
