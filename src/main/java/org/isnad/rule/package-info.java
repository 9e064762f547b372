/** The YAML rules, and their matching over words. */
@NullMarked
package org.isnad.rule;

import org.jspecify.annotations.NullMarked;
