package io.github.copguidelines.guide;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import org.immutables.value.Value;

/** The source of one member of a template in a practice record. */
@Value.Immutable
@JsonPropertyOrder({"member", "fields"})
public interface ExportedMember extends Extensible {

  /** Returns the member of the template, for example action_line. */
  @TextLength(max = 60)
  String member();

  /** Returns the fields of a practice record that fill it, and the value if they are empty. */
  @TextLength(max = 300)
  String fields();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ExportedMember} objects; not thread-safe. */
  final class Builder extends ImmutableExportedMember.Builder {
    Builder() {}
  }
}
