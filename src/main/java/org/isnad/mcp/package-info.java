/** Tools by which an assistant asks a store, over the Model Context Protocol. */
@NullMarked
package org.isnad.mcp;

import org.jspecify.annotations.NullMarked;
