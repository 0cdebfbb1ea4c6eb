package io.github.copguidelines.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.copguidelines.constraint.ValidAtStage;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.text.StructuredValue;
import jakarta.validation.groups.Default;
import java.util.Collections;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The base of every model type: an object that keeps unknown members and that {@code @Valid}
 * checks.
 */
@ValidAtStage(
    value = Stage.DRAFT,
    groups = {Default.class, Stage.Draft.class})
@ValidAtStage(value = Stage.SUBMISSION, groups = Stage.Submission.class)
@ValidAtStage(value = Stage.ACCEPTANCE, groups = Stage.Acceptance.class)
@ValidAtStage(value = Stage.PUBLICATION, groups = Stage.Publication.class)
public interface Extensible extends StructuredValue {

  /**
   * Returns the members beyond the model, in the order of the document.
   *
   * <p>On the wire they are members of the object itself, after its properties. An extension cannot
   * have the name of a property of the type.
   */
  @Value.Default
  default Members extensions() {
    return Members.none();
  }

  /**
   * Checks the names of the extensions. Each builder calls this method.
   *
   * @throws IllegalArgumentException if an extension has the name of a property of the type
   */
  @Value.Check
  default void checkExtensions() {
    if (!extensions().isEmpty()) {
      ModelType.ofObject(this).checkExtensions(extensions());
    }
  }

  /**
   * Returns the members as on the wire: plain values as in {@link Members}, in order, without
   * absent ones. A Jackson mapper without this library's module writes them.
   */
  @JsonValue
  default Map<String, @Nullable Object> asMap() {
    return Collections.unmodifiableMap(ModelTree.of(this));
  }

  /**
   * Rejects an update by a mapper without this library's module, which would otherwise ignore it.
   */
  @JsonAnySetter
  @SuppressWarnings("unused")
  private void update(String name, Object value) {
    throw new UnsupportedOperationException(NOT_UPDATED);
  }
}
