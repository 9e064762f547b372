/** What libraries log: errors alone, a line each. */
@NullMarked
package org.isnad.log;

import org.jspecify.annotations.NullMarked;
