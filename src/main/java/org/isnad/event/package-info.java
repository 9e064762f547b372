/** Events, their roles and their status. */
@NullMarked
package org.isnad.event;

import org.jspecify.annotations.NullMarked;
