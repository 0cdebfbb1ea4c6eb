package io.github.copguidelines.coverage;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PrintableText;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A record in a coverage report, with the data that the report shows.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "title", "countries", "evidenceLevel"})
public interface CountedRecord extends Extensible {

  /** Returns its identifier. */
  String id();

  /** Returns its title, if it has one. */
  Optional<@TextLength(max = 1000000) LocalizedText> title();

  /** Returns the countries where the practice runs, as ISO 3166-1 alpha-2 codes. */
  List<String> countries();

  /** Returns the evidence level; absent if the record states none. */
  Optional<EvidenceLevel> evidenceLevel();

  /** Returns what {@code toString} prints: the identifier, and none of its texts. */
  default String describe() {
    return "CountedRecord{id=" + PrintableText.ofName(id()) + "}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CountedRecord} objects; not thread-safe. */
  final class Builder extends ImmutableCountedRecord.Builder {
    Builder() {}
  }
}
