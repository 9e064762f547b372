package org.isnad.server;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.isnad.graph.Format;
import org.isnad.graph.GraphWriter;
import org.isnad.graph.Iris;

/** A dump while it is written: packed, and digested as it is. */
final class DumpFile implements Closeable {
  private final Path file;
  private final DigestOutputStream digested;
  private final GraphWriter writer;

  DumpFile(Path file, Format format, Iris iris) throws IOException {
    this.file = file;
    this.digested = new DigestOutputStream(Files.newOutputStream(file), sha256());
    this.writer = new GraphWriter(digested, format, true, iris);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  GraphWriter writer() {
    return writer;
  }

  /** Of the file, once it is closed. */
  String digest() {
    return HexFormat.of().formatHex(digested.getMessageDigest().digest());
  }

  long size() throws IOException {
    return Files.size(file);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
