/** The order of the stages, nowhere else. */
@NullMarked
package org.isnad.pipeline;

import org.jspecify.annotations.NullMarked;
