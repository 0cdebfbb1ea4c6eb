package io.github.copguidelines.context;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/** A group of capabilities. */
@Value.Immutable
@JsonPropertyOrder({"code", "name", "capabilities"})
public interface CapabilityDomain extends Extensible {

  /** Returns its code, for example {@code MNR-POL}. */
  @TextLength(max = 60)
  String code();

  /** Returns its name. */
  @TextLength(max = 100)
  String name();

  /** Returns its capabilities in order. */
  List<@Valid Capability> capabilities();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CapabilityDomain} objects; not thread-safe. */
  final class Builder extends ImmutableCapabilityDomain.Builder {
    Builder() {}
  }
}
