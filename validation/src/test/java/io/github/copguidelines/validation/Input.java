package io.github.copguidelines.validation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An input to a parser, from a list with one a line: its name, a space, and its bytes.
 *
 * @param name begins with {@code y_} where a parser has to accept it, with {@code n_} where it has
 *     to refuse it, and with {@code i_} where it may do either
 * @param escaped the bytes, any of which may be a percent sign and two hexadecimal digits
 */
record Input(String name, String escaped) {

  static Stream<Input> of(String list) {
    try (InputStream in = Objects.requireNonNull(Input.class.getResourceAsStream(list))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(Input::parse);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Input parse(String line) {
    int space = line.indexOf(' ');
    String name = space < 0 ? line : line.substring(0, space);
    return new Input(name, space < 0 ? "" : line.substring(space + 1));
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == '%') {
        bytes.write(Integer.parseInt(escaped, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }

  boolean isAccepted() {
    return name.startsWith("y_");
  }

  boolean isRefused() {
    return name.startsWith("n_");
  }

  /** Returns this input as the value of a member of a record in JSON. */
  byte[] inRecord() {
    return joined("{\"id\":\"x\",\"extra\":", bytes(), "}");
  }

  /** Returns this input as the value of a member of a record in YAML, all lines indented. */
  byte[] inRecordInLines() {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (byte b : bytes()) {
      lines.write(b);
      if (b == '\n') {
        lines.writeBytes(new byte[] {' ', ' '});
      }
    }
    return joined("id: x\nextra:\n  ", lines.toByteArray(), "\n");
  }

  private static byte[] joined(String before, byte[] bytes, String after) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    joined.writeBytes(bytes);
    joined.writeBytes(after.getBytes(StandardCharsets.UTF_8));
    return joined.toByteArray();
  }

  @Override
  public String toString() {
    return name;
  }
}
