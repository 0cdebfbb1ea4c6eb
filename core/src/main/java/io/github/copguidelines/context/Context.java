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
 * What surrounds the guidelines: the circular that asks for practices, the resolution behind the
 * initiative, its working group, programme and launches, and a model that countries use next to it.
 *
 * <p>Facts appear in this library's own words, in English; each has its verification.
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

  /** Returns whom the circular addresses. */
  List<@Valid Addressee> addressees();

  /** Returns the resolution behind the initiative. */
  Optional<@Valid Resolution> resolution();

  /** Returns facts of the initiative. */
  List<@Valid Fact> initiative();

  /** Returns the working group of the Council. */
  Optional<@Valid WorkingGroup> workingGroup();

  /** Returns the global programme. */
  Optional<@Valid GlobalProgramme> programme();

  /** Returns how the guidelines of 2020 were presented in the regions. */
  Optional<@Valid RegionalLaunches> regionalLaunches();

  /** Returns declarations that speak of children online. */
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
