package org.isnad.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A digest of named contents: the same from a jar as from folders, in whatever order they are read.
 */
final class ResourceDigest {
  private static final int HEX_DIGITS = 16;

  private final Map<String, byte[]> digests = new TreeMap<>();

  /** Adds every file of a folder on the class path. */
  void addFolder(Class<?> near, String folder) throws IOException {
    var url = near.getResource(folder);
    if (url == null) {
      throw new IllegalArgumentException("no resources in " + folder);
    }
    try {
      addFolder(url.toURI(), folder);
    } catch (URISyntaxException malformed) {
      throw new IOException(malformed);
    }
  }

  private void addFolder(URI uri, String folder) throws IOException {
    if (!uri.getScheme().equals("jar")) {
      addFiles(Path.of(uri));
      return;
    }
    var jar = Path.of(URI.create(uri.getSchemeSpecificPart().replaceAll("!.*", "")));
    try (var files = FileSystems.newFileSystem(jar)) {
      addFiles(files.getPath(folder));
    }
  }

  private void addFiles(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (var walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile).forEach(found::add);
    }
    for (var file : found) {
      var name = folder.relativize(file).toString().replace('\\', '/');
      add(name, Files.readAllBytes(file));
    }
  }

  /** Adds what {@link #lines} wrote. */
  void addLines(String lines) {
    for (var line : lines.lines().toList()) {
      var cells = line.split("\t");
      digests.put(cells[0], HexFormat.of().parseHex(cells[1]));
    }
  }

  /** A line each: the name and the digest of its content. */
  String lines() {
    var lines = new StringBuilder();
    digests.forEach(
        (name, digest) ->
            lines.append(name).append('\t').append(HexFormat.of().formatHex(digest)).append('\n'));
    return lines.toString();
  }

  /** Adds a file that may be larger than memory. */
  void addFile(String name, Path file) throws IOException {
    var digest = Sha256.digest();
    try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    digests.put(name, digest.digest());
  }

  void add(String name, byte[] content) {
    digests.put(name, Sha256.digest().digest(content));
  }

  String hex() {
    var all = Sha256.digest();
    digests.forEach(
        (name, digest) -> {
          all.update(name.getBytes(StandardCharsets.UTF_8));
          all.update((byte) 0);
          all.update(digest);
        });
    return HexFormat.of().formatHex(all.digest()).substring(0, HEX_DIGITS);
  }
}
