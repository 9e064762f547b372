/** A statistical tagger of names: a linear-chain conditional random field, and its trainer. */
@NullMarked
package org.isnad.tagger;

import org.jspecify.annotations.NullMarked;
