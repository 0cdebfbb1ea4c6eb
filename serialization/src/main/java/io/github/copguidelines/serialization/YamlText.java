package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.serialization.binding.internal.PlainWords;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLReadFeature;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** YAML as text. */
final class YamlText implements DocumentText {

  /**
   * The greatest depth for the engine, which visits all open brackets of a line at each token; our
   * own limit is far lower.
   */
  private static final int PARSER_DEPTH = 1_000;

  private final YAMLFactory factory =
      YAMLFactory.builder()
          .streamReadConstraints(JsonText.constraints(PARSER_DEPTH))
          .stringQuotingChecker(new PlainWords())
          .enable(YAMLReadFeature.EMPTY_STRING_AS_NULL) // a value left out; not one in quotes
          .disable(YAMLReadFeature.EMPTY_DOCUMENT_AS_EMPTY_OBJECT)
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .disable(YAMLWriteFeature.SPLIT_LINES)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .enable(YAMLWriteFeature.ALLOW_LONG_KEYS)
          .build();

  @Override
  public String ending() {
    return ".yaml";
  }

  @Override
  public JsonParser parser(String text) {
    return factory
        .rebuild()
        .loadSettings(settings(text))
        .build()
        .createParser(ObjectReadContext.empty(), text);
  }

  @Override
  public Optional<FileParts> list(byte[] beginning, InputStream utf8, Limits limits) {
    return YamlList.find(beginning).map(list -> list.parts(utf8, limits.documentLength()));
  }

  /**
   * Returns settings with a buffer for the whole text: with a smaller one the engine copies a long
   * word again for each piece, and overruns the buffer if a piece ends within a character.
   */
  static LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setBufferSize(text.length() + 2)
        .setCodePointLimit(Integer.MAX_VALUE)
        .setAllowDuplicateKeys(true) // our own reader reports it and continues
        .build();
  }

  @Override
  public List<Finding> passedOver(String text, Limits limits) {
    return text.indexOf('!') < 0 ? List.of() : YamlTags.find(text, settings(text), limits);
  }

  @Override
  public boolean countsCodePoints() {
    return true;
  }

  @Override
  public JsonGenerator generator(Writer out) {
    return factory.createGenerator(ObjectWriteContext.empty(), out);
  }
}
