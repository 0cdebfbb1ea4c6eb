package io.github.copguidelines.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Bytes to the standard output. Remembers what went wrong, which a {@link java.io.PrintWriter} does
 * not tell, and after that takes no more.
 */
final class Output extends OutputStream {

  private final OutputStream stream;
  private Optional<IOException> failure = Optional.empty();

  Output(OutputStream stream) {
    this.stream = stream;
  }

  /** Returns why not all was written. */
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
