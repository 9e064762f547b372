/** Articles taken into a store: those that are there, and those that come. */
@NullMarked
package org.isnad.intake;

import org.jspecify.annotations.NullMarked;
