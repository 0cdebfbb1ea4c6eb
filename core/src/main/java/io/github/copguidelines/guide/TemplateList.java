package io.github.copguidelines.guide;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/** A list of terms by which a template grades or sorts what it collects. */
@Value.Immutable
@JsonPropertyOrder({"name", "terms"})
public interface TemplateList extends Extensible {

  /** Returns the subject of the list: stages, kinds, strategies, cross-cutting or pillars. */
  @TextLength(max = 60)
  String name();

  /** Returns its terms in order. */
  List<@Valid TemplateTerm> terms();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link TemplateList} objects; not thread-safe. */
  final class Builder extends ImmutableTemplateList.Builder {
    Builder() {}
  }
}
