package io.github.copguidelines.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes bytes to the standard output. Unlike {@link java.io.PrintWriter}, it remembers the first
 * failure, and then ignores further output.
 */
final class Output extends OutputStream {

  private final OutputStream stream;
  private Optional<IOException> failure = Optional.empty();

  Output(OutputStream stream) {
    this.stream = stream;
  }

  /** Returns the failure; empty if all output was written. */
  Optional<IOException> failure() {
    return failure;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> stream.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(stream::flush);
  }

  private void attempt(Step step) {
    if (failure.isEmpty()) {
      try {
        step.run();
      } catch (IOException e) {
        failure = Optional.of(e);
      }
    }
  }

  private interface Step {
    void run() throws IOException;
  }
}
