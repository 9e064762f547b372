package org.isnad.knowledge;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity.Coordinates;

/** Writes rows of a table as {@code --kb} reads it. */
final class TableWriter implements Closeable {
  private static final String NOTICE =
      "# Imported from Wikidata (https://www.wikidata.org), CC0 1.0: ";
  private static final List<String> COLUMNS =
      List.of("key", "type", "labels", "short", "english", "iso", "parent", "lat", "lon");

  private final Writer out;

  /** The writer should be buffered, and write UTF-8. */
  TableWriter(Writer out, List<String> sources) throws IOException {
    this.out = out;
    out.write(NOTICE + String.join(", ", sources) + "\n");
    out.write(String.join("\t", COLUMNS) + "\n");
  }

  void row(Item item, EntityType type, Optional<String> iso) {
    var parent = item.parents().stream().findFirst();
    var cells =
        List.of(
            item.key(),
            type.className(),
            cell(item.names()),
            cell(item.shortNames()),
            item.english().orElse(""),
            iso.orElse(""),
            parent.orElse(""),
            item.coordinates().map(Coordinates::latitude).map(TableWriter::degrees).orElse(""),
            item.coordinates().map(Coordinates::longitude).map(TableWriter::degrees).orElse(""));
    try {
      out.write(String.join("\t", cells) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(Collection<String> names) {
    return String.join("|", names);
  }

  /** To a metre, without an exponent. */
  private static String degrees(double degrees) {
    long hundredThousandths = Math.round(degrees * 100_000);
    return BigDecimal.valueOf(hundredThousandths, 5).stripTrailingZeros().toPlainString();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
