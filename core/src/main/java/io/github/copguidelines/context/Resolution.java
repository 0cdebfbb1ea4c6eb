package io.github.copguidelines.context;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A resolution and its revisions. */
@Value.Immutable
@JsonPropertyOrder({"code", "title", "body", "versions", "facts", "related", "note"})
public interface Resolution extends Extensible {

  /** Returns its code, for example {@code PP-RES-179}. */
  @TextLength(max = 60)
  String code();

  /** Returns its title. */
  Optional<@TextLength(max = 300) String> title();

  /** Returns the body that adopted it. */
  Optional<@TextLength(max = 200) String> body();

  /** Returns its revisions, oldest first. */
  List<@Valid ResolutionVersion> versions();

  /** Returns the known facts about its text. */
  List<@Valid Fact> facts();

  /** Returns related resolutions. */
  List<@TextLength(max = 200) String> related();

  /** Returns a further note, in English. */
  Optional<@TextLength(max = 1000) String> note();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Resolution} objects; not thread-safe. */
  final class Builder extends ImmutableResolution.Builder {
    Builder() {}
  }
}
