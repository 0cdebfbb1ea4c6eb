package io.github.copguidelines.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Describes failures in words. */
final class Failures {

  private Failures() {}

  /** Returns a sentence that names the file, if it is known. */
  static String sentence(Throwable failure, Locale language) {
    if (failure instanceof Refusal refusal) {
      return refusal.in(language);
    }
    if (failure instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
      return sentence(wrapped.getCause(), language);
    }
    if (failure instanceof OutOfMemoryError) {
      return Words.of("failed.memory").in(language);
    }
    Object reason = reason(failure);
    if (failure instanceof FileSystemException file) {
      return Words.of("file.failed", "file", file.getFile(), "reason", reason).in(language);
    }
    String key = failure instanceof IOException ? "failed.transfer" : "failed.other";
    return Words.of(key, "reason", reason).in(language);
  }

  /**
   * Returns a short reason; the kind of failure if it has no message. Messages of the system are in
   * its language.
   */
  static Object reason(Throwable failure) {
    if (failure instanceof NoSuchFileException) {
      return Words.of("reason.absent");
    }
    if (failure instanceof AccessDeniedException) {
      return Words.of("reason.denied");
    }
    boolean told = failure instanceof IOException && !(failure instanceof FileNotFoundException);
    @Nullable String words =
        failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
    return told && words != null ? words : failure.getClass().getSimpleName();
  }
}
