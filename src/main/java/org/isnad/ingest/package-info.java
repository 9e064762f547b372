/** Files and streams in, articles out. */
@NullMarked
package org.isnad.ingest;

import org.jspecify.annotations.NullMarked;
