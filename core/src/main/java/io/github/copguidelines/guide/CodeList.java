package io.github.copguidelines.guide;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The labels of one code list. */
@Value.Immutable
@JsonPropertyOrder({"code", "note", "entries"})
public interface CodeList extends Extensible {

  /** Returns its code, for example {@code practice-kind}. */
  @TextLength(max = 60)
  String code();

  /** Returns a further note, in English. */
  Optional<@TextLength(max = 1000) String> note();

  /** Returns its entries in order. */
  List<@Valid CodeListEntry> entries();

  /** Returns the entry with a code. */
  default Optional<CodeListEntry> entry(String code) {
    return entries().stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CodeList} objects; not thread-safe. */
  final class Builder extends ImmutableCodeList.Builder {
    Builder() {}
  }
}
