/** Which articles carry the same text: a step of its own, which reads graphs and writes one. */
@NullMarked
package org.isnad.copy;

import org.jspecify.annotations.NullMarked;
