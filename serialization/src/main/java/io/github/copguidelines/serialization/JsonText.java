package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Limits;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON as text. */
final class JsonText implements DocumentText {

  /**
   * The greatest depth for the parser, which needs much memory beyond it; our own limit is far
   * lower.
   */
  private static final int PARSER_DEPTH = 20_000;

  private final JsonFactory factory =
      JsonFactory.builder().streamReadConstraints(constraints(PARSER_DEPTH)).build();
  private final ObjectWriteContext pretty = new Pretty();

  /**
   * Sets high limits of the parser, so that our own limits, which result in findings, apply before
   * its exceptions.
   */
  static StreamReadConstraints constraints(int depth) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(depth)
        .maxNumberLength(Integer.MAX_VALUE)
        .maxStringLength(Integer.MAX_VALUE)
        .maxNameLength(Integer.MAX_VALUE)
        .build();
  }

  @Override
  public String ending() {
    return ".json";
  }

  @Override
  public JsonParser parser(String text) {
    return factory.createParser(ObjectReadContext.empty(), text);
  }

  /** Returns false for bytes with NUL, which the parser would detect as UTF-16 or UTF-32. */
  @Override
  public boolean readsBytes(byte[] utf8) {
    for (int i = 0; i < Math.min(utf8.length, Integer.BYTES); i++) {
      if (utf8[i] == 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public JsonParser parser(byte[] utf8) {
    return factory.createParser(ObjectReadContext.empty(), utf8);
  }

  @Override
  public Optional<FileParts> list(byte[] beginning, InputStream utf8, Limits limits) {
    return first(beginning) == '[' && readsBytes(beginning)
        ? Optional.of(
            new FlowParts(utf8, start(beginning) + 1, true, limits.documentLength(), List.of()))
        : Optional.empty();
  }

  /** Returns the first byte that is not white space; 0 if there is none. */
  static byte first(byte[] bytes) {
    int start = start(bytes);
    return start < bytes.length ? bytes[start] : 0;
  }

  /** Returns true if a document begins like a JSON object or list, or is empty. */
  static boolean begins(byte[] bytes) {
    byte first = first(bytes);
    return first == '{' || first == '[' || first == 0;
  }

  private static int start(byte[] bytes) {
    int i = 0;
    while (i < bytes.length && " \t\r\n".indexOf(bytes[i]) >= 0) {
      i++;
    }
    return i;
  }

  @Override
  public boolean countsCodePoints() {
    return false;
  }

  @Override
  public JsonGenerator generator(Writer out) {
    return factory.createGenerator(pretty, out);
  }

  /** Opens a generator that writes a value without any white space. */
  JsonGenerator compactGenerator(Writer out) {
    return factory.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** Formats with two spaces, line feeds on every system, and {@code "name": value}. */
  private static final class Pretty extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withArrayIndenter(indenter)
          .withObjectIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
