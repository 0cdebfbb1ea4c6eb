package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * What a mapper of either Jackson gets where a value of a type appears.
 *
 * @param value the value; null where there is none that fits
 * @param findings what there is to say, in the order of the document
 */
public record MappedValue(@Nullable Object value, List<Finding> findings) {

  /** Returns the first error, with which the mapper is to fail. */
  public Optional<Finding> error() {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst();
  }

  /**
   * Reads the value at which a parser is, and leaves the parser at its last token.
   *
   * @throws RuntimeException what the parser throws of a document that is not well-formed
   */
  public static MappedValue read(Binding binding, JsonParser parser) {
    return read(binding, parser, TokenReader.aliases(parser));
  }

  /**
   * Reads the value at which a parser is, from one that need not be Jackson 3's own.
   *
   * @param alias whether the token is an alias, in YAML; null for any other format
   */
  public static MappedValue read(
      Binding binding, JsonParser parser, @Nullable BooleanSupplier alias) {
    Notes notes = new Notes(Limits.standard());
    try {
      Object value = binding.read(new TokenReader(parser, alias, notes), Pointer.root());
      return new MappedValue(value, List.copyOf(notes.findings()));
    } catch (Malformed e) {
      throw e.failure();
    }
  }
}
