package io.github.copguidelines.guide;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A form or call of somebody else by which practices are collected. */
@Value.Immutable
@JsonPropertyOrder({
  "code",
  "name",
  "publisher",
  "year",
  "address",
  "purpose",
  "form",
  "asksFor",
  "judgedBy",
  "lists",
  "note",
  "verification"
})
public interface RecordTemplate extends Extensible {

  /** Returns its code, for example ITU-WSIS. */
  @TextLength(max = 60)
  String code();

  /** Returns its name, in English. */
  @TextLength(max = 300)
  String name();

  /** Returns who publishes it. */
  Optional<@TextLength(max = 300) String> publisher();

  /** Returns the year of the edition described. */
  Optional<@Min(1900) @Max(9999) Integer> year();

  /** Returns the address of the form or call. It was not always opened. */
  Optional<@Pattern(regexp = Forms.LINK) String> address();

  /** Returns its purpose, in English and in our own words. */
  Optional<@TextLength(max = 1000) String> purpose();

  /** Returns the format of submissions, in English. */
  Optional<@TextLength(max = 1000) String> form();

  /** Returns the information that it asks for, in English and in our own words. */
  List<@TextLength(max = 300) String> asksFor();

  /** Returns the criteria for submissions, in English. */
  List<@TextLength(max = 300) String> judgedBy();

  /** Returns the lists of terms that it uses to grade or classify. */
  List<@Valid TemplateList> lists();

  /** Returns a further note. */
  Optional<@TextLength(max = 1000) String> note();

  /** Returns the verification of the entry, with its sources. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RecordTemplate} objects; not thread-safe. */
  final class Builder extends ImmutableRecordTemplate.Builder {
    Builder() {}
  }
}
