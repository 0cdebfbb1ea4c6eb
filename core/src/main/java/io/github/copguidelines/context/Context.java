package io.github.copguidelines.context;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The context of the guidelines: the circular that asks for practices, the resolution behind the
 * initiative, its working group, programme and launches, and a related model for national
 * responses.
 *
 * <p>Facts are in this library's own words, in English; each has its verification.
 */
@Value.Immutable
@JsonPropertyOrder({
  "schemaVersion",
  "circular",
  "addressees",
  "resolution",
  "initiative",
  "workingGroup",
  "programme",
  "regionalLaunches",
  "declarations",
  "responseModel"
})
public interface Context extends Extensible {

  /** Returns the version of the wire format. */
  Optional<@Pattern(regexp = Forms.SCHEMA_VERSION) String> schemaVersion();

  /** Returns the circular that asks members to take part. */
  Optional<@Valid Circular> circular();

  /** Returns the groups that the circular addresses. */
  List<@Valid Addressee> addressees();

  /** Returns the resolution behind the initiative. */
  Optional<@Valid Resolution> resolution();

  /** Returns facts of the initiative. */
  List<@Valid Fact> initiative();

  /** Returns the working group of the Council. */
  Optional<@Valid WorkingGroup> workingGroup();

  /** Returns the global programme. */
  Optional<@Valid GlobalProgramme> programme();

  /** Returns the events that presented the guidelines of 2020 in the regions. */
  Optional<@Valid RegionalLaunches> regionalLaunches();

  /** Returns declarations about children online. */
  List<@Valid Declaration> declarations();

  /** Returns the model of a national response to sexual exploitation and abuse. */
  Optional<@Valid ResponseModel> responseModel();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Context} objects; not thread-safe. */
  final class Builder extends ImmutableContext.Builder {
    Builder() {}
  }
}
