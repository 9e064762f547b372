package org.isnad.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.isnad.model.Problem;

/** Articles that come over a wire instead of from a folder: one, or a file of many. */
public final class Delivery {
  private static final String NAMELESS = "body";
  private static final Set<String> PACKED = Set.of("application/gzip", "application/x-gzip");

  /** What programs send that do not say what they send. */
  private static final Set<String> SILENT =
      Set.of("", "application/octet-stream", "application/x-www-form-urlencoded");

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

  private final Kind kind;
  private final Optional<String> name;
  private final Optional<String> id;
  private final Beside beside;

  private Delivery(Kind kind, Optional<String> name, Optional<String> id, Beside beside) {
    this.kind = kind;
    this.name = name;
    this.id = id;
    this.beside = beside;
  }

  /**
   * Tells by its type, else by its name, what a delivery holds.
   *
   * @param contentType as a header says it; where it says nothing, the name decides
   * @param name of the file, whose end is its kind, and its beginning the id of a text or page
   * @param said of a text or page, which do not say it themselves: id, title, date, publisher, url,
   *     language
   * @return empty for what can't be read
   */
  public static Optional<Delivery> of(
      Optional<String> contentType, Optional<String> name, Map<String, String> said) {
    var header = contentType.orElse("");
    var type = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    var byName = name.flatMap(Kind::of);
    return kind(type, byName)
        .map(
            kind -> {
              var stem = name.filter(n -> byName.isPresent()).map(kind::stem);
              var id = Optional.ofNullable(said.get("id")).or(() -> stem);
              return new Delivery(kind, name, id, new Beside(metadata(said), charset(header)));
            });
  }

  private static Optional<Kind> kind(String type, Optional<Kind> byName) {
    if (PACKED.contains(type)) {
      return byName.or(() -> Optional.of(Kind.ZIPPED_RECORDS));
    }
    return SILENT.contains(type) ? byName : Kind.ofType(type);
  }

  private static Optional<Charset> charset(String header) {
    var charset = CHARSET.matcher(header);
    return charset.find() ? Encodings.named(charset.group(1)) : Optional.empty();
  }

  private static Metadata metadata(Map<String, String> said) {
    return new Metadata(
        field(said, "title"),
        field(said, "date"),
        field(said, "publisher"),
        field(said, "url"),
        field(said, "language"));
  }

  private static Optional<String> field(Map<String, String> said, String name) {
    return Optional.ofNullable(said.get(name)).filter(value -> !value.isBlank());
  }

  /** Reads what was delivered; sources are told by its name, not by that of the file. */
  public void read(Path body, Consumer<Input> sink) throws IOException {
    var intake = new Intake(input -> sink.accept(renamed(input, body.toString())));
    switch (kind) {
      case TEXT, HTML, JSON -> {
        try {
          var bytes = Files.readAllBytes(body);
          new SingleFile(intake).read(body.toString(), id, kind, bytes, beside);
        } catch (Rejection rejection) {
          intake.report(rejection.in(body.toString()));
        }
      }
      default -> {
        var file = new InputFile(body, kind, Optional.empty(), Files.size(body));
        new AnyFile(intake, new AtomicLong()).read(file);
      }
    }
  }

  private Input renamed(Input input, String path) {
    if (input instanceof Input.Read read) {
      return new Input.Read(read.article(), renamed(read.source(), path));
    }
    var problem = ((Input.Fault) input).problem();
    return new Input.Fault(
        new Problem(
            problem.severity(),
            renamed(problem.source(), path),
            problem.offset(),
            problem.reason()));
  }

  private String renamed(String source, String path) {
    return source.startsWith(path)
        ? name.orElse(NAMELESS) + source.substring(path.length())
        : source;
  }
}
