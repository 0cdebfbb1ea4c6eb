package io.github.copguidelines.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * An output file that is written atomically. Devices and pipes, which cannot be replaced, are
 * written directly.
 */
record Target(Path file, boolean replace) {

  /** The streams of the process, which may lead to regular files. */
  private static final Map<String, FileDescriptor> STREAMS =
      Map.of(
          "/dev/stdout", FileDescriptor.out,
          "/dev/fd/1", FileDescriptor.out,
          "/dev/stderr", FileDescriptor.err,
          "/dev/fd/2", FileDescriptor.err);

  /**
   * Rejects an existing file that must not be replaced, and a path that is not a file.
   *
   * <p>Call it before reading any input, so that a run fails early.
   */
  void check() {
    if (Files.isDirectory(file)) {
      throw Refusal.of("file.folder", "file", file);
    }
    if (Files.exists(file) && !replace && !isWrittenTo()) {
      throw exists();
    }
  }

  private boolean isWrittenTo() {
    return STREAMS.containsKey(file.toString())
        || (Files.exists(file) && !Files.isRegularFile(file));
  }

  /** Rejects an existing target, and a file in a folder that does not exist. */
  void checkWithFolder() {
    check();
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw Refusal.of("file.unwritten", "file", file, "reason", Words.of("reason.absent"));
    }
  }

  /** Returns true if the target is the file of an input. */
  boolean is(Input input) throws IOException {
    return !input.isStandard()
        && Files.exists(file)
        && Files.exists(Input.path(input.name()))
        && Files.isSameFile(file, Input.path(input.name()));
  }

  private Refusal exists() {
    return Refusal.of("file.exists", "file", file);
  }

  /** Writes a text; if that fails, an existing file stays intact. */
  void write(String text) {
    write(
        out -> {
          out.write(text);
          return 0;
        });
  }

  /** Writes the content; returns a number for the caller. */
  interface Body {
    int writeTo(Writer out) throws IOException;
  }

  /** Writes binary content; returns true if the file should be kept. */
  interface Bytes {
    boolean writeTo(OutputStream out) throws IOException;
  }

  /** Writes piece by piece; returns the result of the body. */
  int write(Body body) {
    int[] result = {0};
    writeBytes(
        bytes -> {
          Writer out =
              new BufferedWriter(
                  new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder()));
          result[0] = body.writeTo(out);
          out.flush();
          return true;
        });
    return result[0];
  }

  /** Writes bytes; returns true if the file was kept. */
  boolean writeBytes(Bytes body) {
    try {
      return isWrittenTo() ? writeThere(body) : writeWhole(body);
    } catch (FileAlreadyExistsException e) {
      throw exists();
    } catch (IOException e) {
      throw Refusal.of("file.unwritten", "file", file, "reason", Failures.reason(e));
    }
  }

  /**
   * Writes directly. A stream of the process stays open: reopening it would overwrite its
   * beginning.
   */
  private boolean writeThere(Bytes body) throws IOException {
    FileDescriptor stream = STREAMS.get(file.toString());
    if (stream == null) {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE))) {
        return body.writeTo(out);
      }
    }
    OutputStream out = new BufferedOutputStream(new FileOutputStream(stream));
    boolean kept = body.writeTo(out);
    out.flush();
    return kept;
  }

  private boolean writeWhole(Bytes body) throws IOException {
    try (TemporaryFile whole = TemporaryFile.beside(real())) {
      boolean kept = body.writeTo(whole.out());
      if (kept) {
        whole.moveToTarget(replace);
      }
      return kept;
    }
  }

  /** Returns the real path: a link stays a link, and its target is replaced or created. */
  private Path real() throws IOException {
    if (Files.exists(file)) {
      return file.toRealPath();
    }
    Path absolute = file.toAbsolutePath();
    return Files.isSymbolicLink(absolute)
        ? absolute.resolveSibling(Files.readSymbolicLink(absolute))
        : absolute;
  }
}
