/** RDF terms, the mapping of an analysed article to quads, shapes. */
@NullMarked
package org.isnad.graph;

import org.jspecify.annotations.NullMarked;
