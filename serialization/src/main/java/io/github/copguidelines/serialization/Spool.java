package io.github.copguidelines.serialization;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A temporary file of texts with random access; not thread-safe.
 *
 * <p>The system deletes the file when the process ends, in any way.
 */
final class Spool implements Closeable {

  /** The position of a text: its first byte, and the number of bytes. */
  record Place(long offset, int length) {}

  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
  private long length;

  private Spool(FileChannel channel) {
    this.channel = channel;
  }

  /** Creates the file in a folder; only its owner can read it. */
  static Spool in(Path folder) throws IOException {
    Path file = Files.createTempFile(folder, ".cop-", ".tmp");
    return new Spool(
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  Place add(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > buffer.remaining()) {
      flush();
    }
    if (bytes.length > buffer.remaining()) {
      write(ByteBuffer.wrap(bytes));
    } else {
      buffer.put(bytes);
    }
    Place place = new Place(length, bytes.length);
    length += bytes.length;
    return place;
  }

  private void flush() throws IOException {
    buffer.flip();
    write(buffer);
    buffer.clear();
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  String get(Place place) throws IOException {
    flush();
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, place.offset() + bytes.position()) < 0) {
        throw new IOException("A temporary file was cut short.");
      }
    }
    return new String(bytes.array(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
