package io.github.copguidelines.guide;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/** A mapping from the fields of a practice record to a template. */
@Value.Immutable
@JsonPropertyOrder({"target", "members"})
public interface RecordExport extends Extensible {

  /** Returns the code of the template. */
  @TextLength(max = 60)
  String target();

  /** Returns the members of the template that a record can fill. */
  List<@Valid ExportedMember> members();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RecordExport} objects; not thread-safe. */
  final class Builder extends ImmutableRecordExport.Builder {
    Builder() {}
  }
}
