package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * What a mapper, of whichever Jackson, gets where a value of a type stands.
 *
 * @param value the value; null where there is none that fits
 * @param error the first error, with which the mapper is to fail
 */
public record MappedValue(@Nullable Object value, Optional<Finding> error) {

  /**
   * Reads the value at which a parser stands, and leaves the parser at its last token.
   *
   * @throws RuntimeException what the parser throws of a document that is not well-formed
   */
  public static MappedValue read(Binding binding, JsonParser parser) {
    return read(binding, parser, Cursor.aliases(parser));
  }

  /**
   * Reads as above, from a parser that need not be Jackson 3's own.
   *
   * @param alias whether the token is an alias, in YAML; null for any other format
   */
  public static MappedValue read(
      Binding binding, JsonParser parser, @Nullable BooleanSupplier alias) {
    Notes notes = new Notes(Limits.standard());
    try {
      Object value = binding.read(new Cursor(parser, alias, notes), Pointer.root());
      return new MappedValue(value, notes.firstError());
    } catch (Malformed e) {
      throw e.failure();
    }
  }
}
