package io.github.copguidelines.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.UUID;

/**
 * A temporary file next to a target, which replaces the target once it is complete.
 *
 * <p>Its name begins with a dot and the name of the target and ends in {@code .cop.tmp}. A process
 * locks the file while it writes. A file without a lock is left over from a killed process.
 */
final class TemporaryFile implements Closeable {

  private static final String END = ".cop.tmp";

  private final Path target;
  private final Path file;
  private final FileChannel channel;
  private final OutputStream out;

  private TemporaryFile(Path target, Path file, FileChannel channel) {
    this.target = target;
    this.file = file;
    this.channel = channel;
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel));
  }

  /** Creates a file for a target, and removes files that killed processes left. */
  static TemporaryFile beside(Path target) throws IOException {
    removeLeftovers(target);
    Path file = target.resolveSibling(beginning(target) + UUID.randomUUID() + END);
    file.toFile().deleteOnExit(); // also if the process is terminated
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    lock(channel); // until it is closed
    return new TemporaryFile(target, file, channel);
  }

  private static String beginning(Path target) {
    return "." + target.getFileName() + ".";
  }

  private static void removeLeftovers(Path target) throws IOException {
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, file -> isTemporary(file, target))) {
      for (Path left : files) {
        removeUnlessLocked(left);
      }
    }
  }

  private static boolean isTemporary(Path file, Path target) {
    String name = String.valueOf(file.getFileName());
    String beginning = beginning(target);
    return name.startsWith(beginning)
        && name.endsWith(END)
        // The temporary file of a target with a longer name is not ours.
        && name.indexOf('.', beginning.length()) >= name.length() - END.length()
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static void removeUnlessLocked(Path left) {
    try (FileChannel channel = FileChannel.open(left, StandardOpenOption.WRITE)) {
      if (lock(channel).isPresent()) {
        Files.deleteIfExists(left);
      }
    } catch (IOException e) {
      // It belongs to another user and does no harm.
    }
  }

  /** Returns the lock; empty if another process has it, or the file system has no locks. */
  private static Optional<FileLock> lock(FileChannel channel) {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (IOException | OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  OutputStream out() {
    return out;
  }

  /** Replaces the target by the file, with the permissions of the target. */
  void moveToTarget(boolean replace) throws IOException {
    out.flush();
    keepPermissions();
    if (!replace) {
      Files.move(file, target);
      return;
    }
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void keepPermissions() throws IOException {
    Optional<PosixFileAttributeView> old = permissions(target);
    Optional<PosixFileAttributeView> fresh = permissions(file);
    if (Files.exists(target) && old.isPresent() && fresh.isPresent()) {
      fresh.get().setPermissions(old.get().readAttributes().permissions());
    }
  }

  private static Optional<PosixFileAttributeView> permissions(Path path) {
    return Optional.ofNullable(Files.getFileAttributeView(path, PosixFileAttributeView.class));
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
