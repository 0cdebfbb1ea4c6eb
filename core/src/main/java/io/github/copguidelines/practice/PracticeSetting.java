package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.vocabulary.CoverageArea;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.PracticeStage;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;

/** Where and when a practice runs: the section <i>place and time</i> of {@link PracticeRecord}. */
@JsonPropertyOrder({
  "countries",
  "ituRegions",
  "coverage",
  "started",
  "ended",
  "stage",
  "practiceLanguages"
})
public interface PracticeSetting {

  /** Returns the countries where it runs, as ISO 3166-1 alpha-2 codes. */
  @Distinct
  List<@Pattern(regexp = Forms.COUNTRY) String> countries();

  /**
   * Returns the ITU regions; {@link ItuRegion#GLOBAL} stands alone, without another region beside
   * it ({@code FIELD-010}). Countries may be named all the same.
   */
  @NotEmpty(groups = Stage.Submission.class)
  @Distinct
  List<ItuRegion> ituRegions();

  /** Returns how far it reaches. */
  Optional<@NotNull(groups = Stage.Submission.class) CoverageArea> coverage();

  /** Returns when it began. */
  Optional<@NotNull(groups = Stage.Acceptance.class) PartialDate> started();

  /**
   * Returns when it ended; absent while it runs. Not in the future where the {@link #stage} says
   * that it has ended ({@code FIELD-010}).
   */
  Optional<PartialDate> ended();

  /**
   * Returns where the practice stands in its own life; absent where that is not known, of which the
   * validator warns from submission on.
   *
   * <p>Only an instrument, such as a law, is in force or repealed ({@code FIELD-010}).
   */
  Optional<
          @NotNull(groups = Stage.Submission.class, payload = Severity.Warning.class) PracticeStage>
      stage();

  /** Returns the BCP 47 tags of the languages of its materials. */
  @Distinct
  List<@LanguageTag String> practiceLanguages();
}
