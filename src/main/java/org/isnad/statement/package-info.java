/** Speakers, cues, content and chains of sources. */
@NullMarked
package org.isnad.statement;

import org.jspecify.annotations.NullMarked;
