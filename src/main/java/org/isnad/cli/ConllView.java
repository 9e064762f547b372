package org.isnad.cli;

import java.io.IOException;
import java.util.Arrays;
import org.isnad.model.Analysis;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;

/** A token and its PER, LOC or ORG tag a line, a blank line between sentences. */
final class ConllView implements AnnotationView {

  @Override
  public void show(Analysis analysis, Appendable out) throws IOException {
    var tags = new String[analysis.text().words().size()];
    Arrays.fill(tags, "O");
    for (var reference : analysis.entities().references()) {
      var mention = reference.mention();
      var tag = tag(mention.type());
      if (mention.form() == Mention.Form.NAME && !tag.isEmpty()) {
        for (int i = mention.from(); i < mention.to(); i++) {
          tags[i] = (i == mention.from() ? "B-" : "I-") + tag;
        }
      }
    }
    for (var sentence : analysis.text().sentences()) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        out.append(analysis.text().surface(analysis.text().word(i).span()));
        out.append(' ').append(tags[i]).append('\n');
      }
      out.append('\n');
    }
  }

  private static String tag(EntityType type) {
    return switch (type) {
      case PERSON -> "PER";
      case STATE, PLACE -> "LOC";
      case GROUP, UNNAMED_SOURCE -> "";
      default -> "ORG";
    };
  }
}
