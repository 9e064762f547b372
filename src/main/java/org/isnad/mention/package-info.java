/** Names in the text: gazetteer and patterns, merged. */
@NullMarked
package org.isnad.mention;

import org.jspecify.annotations.NullMarked;
