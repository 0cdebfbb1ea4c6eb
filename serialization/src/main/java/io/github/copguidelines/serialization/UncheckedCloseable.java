package io.github.copguidelines.serialization;

/** Something to be closed whose failure to do so is of no interest. */
interface UncheckedCloseable extends AutoCloseable {

  @Override
  void close();
}
