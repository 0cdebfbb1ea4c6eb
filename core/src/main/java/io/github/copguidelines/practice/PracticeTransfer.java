package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * What a practice costs and how others can take it over: the section <i>cost and transfer</i> of
 * {@link PracticeRecord}.
 */
@JsonPropertyOrder({"cost", "sustainability", "transferability", "licence"})
public interface PracticeTransfer {

  /** Returns what it costs. */
  Optional<@Valid Cost> cost();

  /** Returns how it lasts. */
  Optional<@Valid Sustainability> sustainability();

  /** Returns whether and how others can repeat it. */
  Optional<
          @NotNull(groups = Stage.Publication.class, payload = Severity.Warning.class) @Valid
          Transferability>
      transferability();

  /** Returns the licence of the materials, an SPDX or Creative Commons identifier. */
  Optional<@TextLength(max = 100) String> licence();
}
