package org.isnad.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Records {@code id,title,text,date,url,publisher}: one or a list in JSON, or one a line. */
final class JsonFile {
  private static final int BUFFER = 1 << 16;

  private final ObjectMapper json;

  JsonFile(ObjectMapper json) {
    this.json = json;
  }

  /** A .json file: an article or a list of them. */
  void read(Path file, Collector out) throws IOException, Unreadable {
    JsonNode root;
    try {
      var text = Decoder.decode(Files.readAllBytes(file), Optional.empty()).text();
      root = json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new Unreadable("no JSON: " + reason(e));
    }
    if (!root.isArray()) {
      record(file.toString(), Optional.of(Inputs.stem(file)), root, out);
      return;
    }
    for (int i = 0; i < root.size(); i++) {
      var source = file + "[" + i + "]";
      try {
        record(source, Optional.empty(), root.get(i), out);
      } catch (Unreadable fault) {
        out.reject(source, fault);
      }
    }
  }

  /** A .jsonl or .jsonl.gz file, read line by line; a bad line costs only itself. */
  void readLines(Path file, boolean gzip, Collector out) throws IOException, Unreadable {
    int line = 0;
    try (var reader = reader(file, gzip)) {
      for (var text = reader.readLine(); text != null; text = reader.readLine()) {
        line++;
        if (!text.isBlank()) {
          line(file + ":" + line, line == 1 ? withoutMark(text) : text, out);
        }
      }
    } catch (EOFException | ZipException e) {
      throw new Unreadable(
          "the gzip is cut off or damaged after line " + line + "; the lines before it are kept");
    } catch (CharacterCodingException e) {
      throw new Unreadable("not valid UTF-8 after line " + line);
    }
    if (line == 0) {
      throw new Unreadable("empty");
    }
  }

  private static BufferedReader reader(Path file, boolean gzip) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    try {
      InputStream in = gzip ? new GZIPInputStream(bytes, BUFFER) : bytes;
      var decoder = StandardCharsets.UTF_8.newDecoder();
      return new BufferedReader(new InputStreamReader(in, decoder), BUFFER);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  private void line(String source, String text, Collector out) throws IOException {
    try {
      record(source, Optional.empty(), json.readTree(text), out);
    } catch (JsonProcessingException e) {
      out.reject(source, new Unreadable("no JSON: " + reason(e)));
    } catch (Unreadable fault) {
      out.reject(source, fault);
    }
  }

  private static void record(String source, Optional<String> id, JsonNode node, Collector out)
      throws Unreadable {
    var fields = Fields.of(node);
    if (!fields.has("text")) {
      throw new Unreadable("no field \"text\"");
    }
    out.add(
        source,
        fields.text("id").or(() -> id),
        fields.text("title"),
        fields.text("text").orElse(""),
        fields.text("date"),
        fields);
  }

  private static String withoutMark(String text) {
    return text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
  }

  private static String reason(JsonProcessingException e) {
    var where = e.getLocation();
    return e.getOriginalMessage() + (where == null ? "" : " at column " + where.getColumnNr());
  }
}
