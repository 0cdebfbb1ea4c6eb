package io.github.copguidelines.plain;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record of a practice as somebody would write it down who needs no more than the members that
 * the measured documents have: codes and dates are texts, and the constraints are the usual ones.
 *
 * <p>Data binding alone checks none of the constraints. A component is null where the document
 * lacks the member, whatever its constraint says.
 */
public record PlainRecord(
    @NotBlank String schemaVersion,
    @NotBlank @Size(max = 100) @Pattern(regexp = PlainRecord.SLUG) String id,
    @Min(1) int version,
    @NotBlank @Pattern(regexp = PlainRecord.SLUG) String status,
    @NotEmpty Map<@NotBlank String, @NotBlank @Size(max = 200) String> title,
    @NotEmpty Map<@NotBlank String, @NotBlank @Size(max = 5000) String> summary,
    @NotBlank @Size(max = 35) String language,
    @NotBlank @Pattern(regexp = PlainRecord.SLUG) String kind,
    List<@Pattern(regexp = "[A-Z]{2}") String> countries,
    List<@Pattern(regexp = PlainRecord.SLUG) String> ituRegions,
    @NotBlank @Pattern(regexp = PlainRecord.SLUG) String coverage,
    @Pattern(regexp = PlainRecord.DATE) @Nullable String started,
    @Pattern(regexp = PlainRecord.DATE) @Nullable String ended,
    @Pattern(regexp = PlainRecord.SLUG) @Nullable String stage,
    List<@NotBlank @Size(max = 35) String> practiceLanguages,
    @NotNull @Valid Organisation leadOrganisation,
    @NotEmpty List<@Pattern(regexp = PlainRecord.SLUG) String> stakeholders,
    @NotEmpty List<@Pattern(regexp = PlainRecord.SLUG) String> audiences,
    @Nullable List<@Pattern(regexp = "[a-z-]+/[a-z-]+") String> risks,
    @JsonProperty("implements") List<@Valid Implementation> implementations,
    List<@Valid Result> results,
    List<@Valid Reference> references,
    @NotNull @Valid Declaration safeguardingDeclaration,
    @NotNull @Valid Submitter submitter,
    @NotNull @Valid Source source,
    @NotBlank @Pattern(regexp = PlainRecord.SLUG) String confidence,
    @NotBlank String created,
    @NotBlank String modified) {

  private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final String DATE = "\\d{4}(-\\d{2}){0,2}";

  /** Who leads it. */
  public record Organisation(
      @NotEmpty Map<@NotBlank String, @NotBlank @Size(max = 300) String> name,
      @Pattern(regexp = PlainRecord.SLUG) String type) {}

  /** What it does for a recommendation. */
  public record Implementation(
      @NotBlank @Pattern(regexp = "[A-Z]{3}(-[A-Z0-9]+)+") String code,
      @NotBlank String degree,
      Map<@NotBlank String, @NotBlank @Size(max = 5000) String> note) {}

  /** What came of it. */
  public record Result(
      @NotEmpty Map<@NotBlank String, @NotBlank @Size(max = 5000) String> description,
      @Nullable BigDecimal value,
      @Pattern(regexp = PlainRecord.SLUG) @Nullable String qualifier,
      @Size(max = 100) @Nullable String unit,
      @Valid @Nullable Target target,
      @Size(max = 50) @Nullable String period) {}

  /** What is aimed at. */
  public record Target(
      @NotNull BigDecimal value,
      @Pattern(regexp = PlainRecord.SLUG) @Nullable String qualifier,
      @Pattern(regexp = PlainRecord.DATE) @Nullable String due) {}

  /** Where to read of it. */
  public record Reference(
      @NotBlank String id,
      @NotBlank @Size(max = 500) String title,
      @Size(max = 300) @Nullable String publisher,
      @NotBlank @Pattern(regexp = "https?://.+") String url) {}

  /** What is declared about the protection of children. */
  public record Declaration(
      @NotNull @Pattern(regexp = PlainRecord.DATE) String date,
      @NotEmpty List<@Valid Statement> statements) {}

  /** The answer to one statement of the declaration. */
  public record Statement(
      @NotBlank @Pattern(regexp = "SG-\\d{2}") String code, @NotBlank String answer) {}

  /** Who sent it in. */
  public record Submitter(@NotBlank String capacity) {}

  /** Where the record comes from. */
  public record Source(
      @NotBlank String kind,
      @Pattern(regexp = "https?://.+") @Nullable String url,
      @Nullable Map<@NotBlank String, @NotBlank @Size(max = 5000) String> note) {}
}
