/** Graphs for tools that read no RDF: GraphML, tables of values, a table of events. */
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
