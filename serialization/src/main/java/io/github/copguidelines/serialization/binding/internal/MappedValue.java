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
 * The result of reading a value for a mapper of either Jackson version.
 *
 * @param value the value; null if none fits
 * @param findings the findings, in the order of the document
 */
public record MappedValue(@Nullable Object value, List<Finding> findings) {

  /** Returns the first error, with which the mapper must fail. */
  public Optional<Finding> error() {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst();
  }

  /**
   * Reads the value at the position of a parser, and leaves the parser at its last token.
   *
   * @throws RuntimeException the exception of the parser for a malformed document
   */
  public static MappedValue read(Binding binding, JsonParser parser) {
    return read(binding, parser, TokenReader.aliases(parser));
  }

  /**
   * Reads the value at the position of a parser that need not be Jackson 3's own.
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
