package io.github.copguidelines.strategy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.vocabulary.StrategyStage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The ordered stages that lead a country to a national strategy on child online protection.
 *
 * <p>Order, codes, checklists and outputs are this library's reconstruction in its own words; ITU's
 * guidelines print no numbered stages. {@link #orderingBasis} explains their basis.
 */
@Value.Immutable
@JsonPropertyOrder({
  "schemaVersion",
  "document",
  "about",
  "orderingBasis",
  "confidenceNote",
  "restsOn",
  "addresses",
  "stages"
})
public interface StrategyModel extends Extensible {

  /** Returns the version of the wire format. */
  Optional<@Pattern(regexp = Forms.SCHEMA_VERSION) String> schemaVersion();

  /** Returns the code under which the stages appear, for example {@code COP-NS-2021}. */
  Optional<@TextLength(max = 60) String> document();

  /** Returns a description of the model, in English. */
  Optional<@TextLength(max = 1000) String> about();

  /** Returns the basis of the order of the stages, in English. */
  Optional<@TextLength(max = 2000) String> orderingBasis();

  /** Returns the meaning of the verification of a stage, in English. */
  Optional<@TextLength(max = 1000) String> confidenceNote();

  /** Returns its source documents. */
  List<@Valid BasisDocument> restsOn();

  /** Returns the web pages that the digest was checked against. */
  @Distinct
  List<@Pattern(regexp = Forms.LINK) String> addresses();

  /** Returns the stages in order. */
  List<@Valid StageEntry> stages();

  /** Returns the stage with a code. */
  default Optional<StageEntry> stage(StrategyStage code) {
    return stages().stream().filter(stage -> stage.code() == code).findFirst();
  }

  /** Returns the stages that are based on a recommendation, in order. */
  default List<StageEntry> stagesOn(String recommendation) {
    return stages().stream().filter(stage -> stage.restsOn().contains(recommendation)).toList();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link StrategyModel} objects; not thread-safe. */
  final class Builder extends ImmutableStrategyModel.Builder {
    Builder() {}
  }
}
