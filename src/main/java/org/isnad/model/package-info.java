/** Every value that crosses a border between packages: records, enums, sealed interfaces. */
@NullMarked
package org.isnad.model;

import org.jspecify.annotations.NullMarked;
