/** The way from articles to their graph on Apache Spark. */
@NullMarked
package org.isnad.batch.spark;

import org.jspecify.annotations.NullMarked;
