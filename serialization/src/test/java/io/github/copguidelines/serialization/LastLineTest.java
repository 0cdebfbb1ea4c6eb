package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastLineTest {

  /** A writer that tells when it was flushed and closed. */
  private static final class Told extends StringWriter {

    private int flushed;
    private boolean closed;

    @Override
    public void flush() {
      flushed++;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private interface Way {
    void write(Writer out, String text) throws IOException;
  }

  private static String written(String text, Way way) throws IOException {
    Told told = new Told();
    LastLine out = new LastLine(told);
    way.write(out, text);
    out.finish();
    assertEquals(1, told.flushed);
    return told.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a\n", "\n", "a\nb", "a\nb\n", "a\n\n"})
  void lastLineIsEndedOnceInWhateverWayItIsWritten(String text) throws IOException {
    String expected = text.endsWith("\n") ? text : text + "\n";

    assertEquals(
        expected, written(text, (out, all) -> out.write("x" + all + "y", 1, all.length())));
    assertEquals(
        expected,
        written(text, (out, all) -> out.write(("x" + all + "y").toCharArray(), 1, all.length())));
    assertEquals(
        expected,
        written(
            text,
            (out, all) -> {
              for (int i = 0; i < all.length(); i++) {
                out.write(all.charAt(i));
              }
            }));
  }

  @Test
  void nothingMoreChangesNothing() throws IOException {
    assertEquals(
        "a\n",
        written(
            "a\n",
            (out, all) -> {
              out.write(all);
              out.write("", 0, 0);
              out.write(new char[0], 0, 0);
            }));
  }

  @Test
  void writerStaysOpenAndHasAllThereIs() throws IOException {
    Told told = new Told();
    new LastLine(told).close();

    assertEquals(1, told.flushed);
    assertFalse(told.closed);
  }
}
