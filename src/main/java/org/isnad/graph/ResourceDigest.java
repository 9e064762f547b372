package org.isnad.graph;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private final Map<String, byte[]> contents = new TreeMap<>();

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

  void add(String name, byte[] content) {
    contents.put(name, content);
  }

  String hex() {
    var digest = Sha256.digest();
    contents.forEach(
        (name, content) -> {
          digest.update(name.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
          digest.update(Sha256.digest().digest(content));
        });
    return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
  }
}
