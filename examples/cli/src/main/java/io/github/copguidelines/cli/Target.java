package io.github.copguidelines.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.UUID;

/** A file to be written as a whole or not at all. */
record Target(Path file, boolean replace) {

  /**
   * Refuses a file that exists and must not be replaced, and one that is no file.
   *
   * <p>To be asked before anything is read, so that nobody waits in vain.
   */
  void check() {
    if (Files.isDirectory(file)) {
      throw Refusal.of("file.folder", "file", file);
    }
    if (Files.exists(file) && !replace) {
      throw exists();
    }
  }

  /** Refuses as above, and also a file in a folder that is not there. */
  void checkWithFolder() {
    check();
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw Refusal.of("file.unwritten", "file", file, "reason", Words.of("reason.absent"));
    }
  }

  /** Returns true if it is the file that an input names. */
  boolean is(Input input) throws IOException {
    return !input.isStandard()
        && Files.exists(file)
        && Files.exists(Input.path(input.name()))
        && Files.isSameFile(file, Input.path(input.name()));
  }

  private Refusal exists() {
    return Refusal.of("file.exists", "file", file);
  }

  /** Writes a text; where that fails, a file that was there before is still there, and whole. */
  void write(String text) {
    write(
        out -> {
          out.write(text);
          return 0;
        });
  }

  /** What is written; returns a number for the caller. */
  interface Body {
    int writeTo(Writer out) throws IOException;
  }

  /** What is written that is no text. */
  interface Bytes {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes something as above, without holding all of it; returns what the writing returned. */
  int write(Body body) {
    return replace(
        draft -> {
          try (Writer out = Files.newBufferedWriter(draft, StandardOpenOption.CREATE_NEW)) {
            return body.writeTo(out);
          }
        });
  }

  /** Writes something that is no text as above. */
  void writeBytes(Bytes body) {
    replace(
        draft -> {
          try (OutputStream out =
              new BufferedOutputStream(
                  Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
            body.writeTo(out);
            return 0;
          }
        });
  }

  /** Fills a file that does not exist yet. */
  private interface Draft {
    int fill(Path draft) throws IOException;
  }

  private int replace(Draft body) {
    try {
      // A link stays a link; what it leads to is replaced.
      Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path draft = real.resolveSibling("." + real.getFileName() + "." + UUID.randomUUID() + ".tmp");
      try {
        // Also where the process is ended from outside.
        draft.toFile().deleteOnExit();
        int result = body.fill(draft);
        keepPermissions(real, draft);
        move(draft, real);
        return result;
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (FileAlreadyExistsException e) {
      throw exists();
    } catch (IOException e) {
      throw Refusal.of("file.unwritten", "file", file, "reason", Failures.reason(e));
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    Optional<PosixFileAttributeView> old = view(from);
    Optional<PosixFileAttributeView> fresh = view(to);
    if (Files.exists(from) && old.isPresent() && fresh.isPresent()) {
      fresh.get().setPermissions(old.get().readAttributes().permissions());
    }
  }

  private static Optional<PosixFileAttributeView> view(Path path) {
    return Optional.ofNullable(Files.getFileAttributeView(path, PosixFileAttributeView.class));
  }

  private void move(Path draft, Path real) throws IOException {
    if (!replace) {
      Files.move(draft, real);
      return;
    }
    try {
      Files.move(draft, real, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, real, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
