/** Many articles at once, in a fixed order. */
@NullMarked
package org.isnad.batch;

import org.jspecify.annotations.NullMarked;
