/** Names found by a user's own token-classification model, run by ONNX Runtime. */
@NullMarked
package org.isnad.tagger.onnx;

import org.jspecify.annotations.NullMarked;
