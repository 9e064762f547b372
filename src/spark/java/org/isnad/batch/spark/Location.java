package org.isnad.batch.spark;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Names of files in Hadoop's file systems ({@code s3a://bucket/news/a.warc.gz}) as paths, of which
 * only the names are looked at, and back. A file of this machine has no scheme.
 */
final class Location {
  private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]+):/(?!/)");
  private static final Pattern LOCAL = Pattern.compile("^file:/+");

  private Location() {}

  static Path path(org.apache.hadoop.fs.Path location) {
    return Path.of(LOCAL.matcher(location.toString()).replaceFirst("/"));
  }

  /** Where a path is, or what begins with one. */
  static String of(Path path) {
    return told(path.toString());
  }

  /** The same of what begins with a path, as the source of a problem. */
  static String told(String path) {
    return SCHEME.matcher(path).replaceFirst("$1://");
  }
}
