package io.github.copguidelines.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Why something failed, in words. */
final class Failures {

  private Failures() {}

  /** Returns a sentence that names the file, where one is known. */
  static String sentence(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      return String.valueOf(refusal.getMessage());
    }
    if (failure instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
      return sentence(wrapped.getCause());
    }
    if (failure instanceof FileSystemException file) {
      return file.getFile() + ": " + reason(file) + ".";
    }
    if (failure instanceof IOException) {
      return "Reading or writing failed (" + reason(failure) + ").";
    }
    return "This could not be done (" + reason(failure) + "). Please report it.";
  }

  /** Returns a few words; the kind of failure where it has none of its own. */
  static String reason(Throwable failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "access denied";
    }
    boolean told = failure instanceof IOException && !(failure instanceof FileNotFoundException);
    @Nullable String words =
        failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
    return told && words != null ? words : failure.getClass().getSimpleName();
  }
}
