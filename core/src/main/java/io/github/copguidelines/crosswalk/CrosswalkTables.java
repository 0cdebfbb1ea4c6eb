package io.github.copguidelines.crosswalk;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The schemes and mappings as in their file; {@link Crosswalk} answers queries on them. */
@Value.Immutable
@JsonPropertyOrder({"schemaVersion", "notes", "schemes", "mappings", "relatedSchemes"})
public interface CrosswalkTables extends Extensible {

  /** Returns the version of the wire format. */
  Optional<@Pattern(regexp = Forms.SCHEMA_VERSION) String> schemaVersion();

  /** Returns notes on the meaning of the mappings. */
  List<@TextLength(max = 1000) String> notes();

  /** Returns the schemes. */
  List<@Valid Scheme> schemes();

  /** Returns the mappings, scheme by scheme. */
  List<@Valid Mapping> mappings();

  /** Returns schemes that are not mapped. */
  List<@Valid RelatedScheme> relatedSchemes();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CrosswalkTables} objects; not thread-safe. */
  final class Builder extends ImmutableCrosswalkTables.Builder {
    Builder() {}
  }
}
