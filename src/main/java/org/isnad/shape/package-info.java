/** Tells quickly whether a graph keeps to shapes. */
@NullMarked
package org.isnad.shape;

import org.jspecify.annotations.NullMarked;
