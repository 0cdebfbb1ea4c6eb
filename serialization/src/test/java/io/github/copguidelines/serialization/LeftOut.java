package io.github.copguidelines.serialization;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What of the inputs is not in the catalogue on purpose: {@code file: path = reason}, or {@code
 * file: path "value" = reason}. In each of the first three a {@code *} stands for any text.
 */
record LeftOut(String line, Pattern file, Pattern path, Pattern value) {

  private static final Pattern LINE = Pattern.compile("(\\S+): (\\S+)(?: \"(.+)\")? = (\\S.+)");

  static List<LeftOut> committed() {
    return Stream.of("left-out.txt", "reworded.txt").flatMap(LeftOut::lines).toList();
  }

  private static Stream<LeftOut> lines(String file) {
    try (InputStream in = Objects.requireNonNull(LeftOut.class.getResourceAsStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(LeftOut::of)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LeftOut of(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("Not \"file: path = reason\": " + line);
    }
    return new LeftOut(
        line,
        glob(parts.group(1)),
        glob(parts.group(2)),
        glob(Objects.requireNonNullElse(parts.group(3), "*")));
  }

  private static Pattern glob(String text) {
    return Pattern.compile(Pattern.quote(text).replace("*", "\\E.*\\Q"), Pattern.DOTALL);
  }

  boolean covers(DomainWalk.Scalar scalar) {
    return file.matcher(scalar.file()).matches()
        && path.matcher(scalar.path()).matches()
        && value.matcher(scalar.value()).matches();
  }
}
