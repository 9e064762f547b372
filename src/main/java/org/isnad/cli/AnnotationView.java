package org.isnad.cli;

import java.io.IOException;
import org.isnad.model.Analysis;

/** A way to show people what was found in an article. */
interface AnnotationView {
  void show(Analysis analysis, Appendable out) throws IOException;
}
