package io.github.copguidelines.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What every model type has in common: it keeps the members that the model does not know. */
public interface Extensible {

  /**
   * Returns the members beyond the model, as they stood in the document; they are written back.
   *
   * <p>On the wire they stand among the other members, not below one of their own. A member with
   * the name of a property of the type never stands for that property and is not written.
   */
  @Value.Default
  default Members extensions() {
    return Members.none();
  }

  /**
   * Returns the members as they are written: plain values as in {@link Members}, in order, without
   * those that are absent. A mapper of Jackson without this library's module writes these.
   */
  @JsonValue
  default Map<String, @Nullable Object> asMap() {
    return PlainTree.of(this);
  }
}
