/** The data set described: what is in it, how it is asked, and examples of that. */
@NullMarked
package org.isnad.catalog;

import org.jspecify.annotations.NullMarked;
