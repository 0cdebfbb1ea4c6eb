package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.context.Fact;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.vocabulary.Audience;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One published document of the guidelines, as a digest in our own words.
 *
 * <p>Published by ITU under CC BY-NC-SA 3.0 IGO; no sentence of it is reproduced here, and ITU does
 * not endorse this digest.
 */
@Value.Immutable
@JsonPropertyOrder({
  "schemaVersion",
  "code",
  "audience",
  "year",
  "published",
  "publisher",
  "licence",
  "isbn",
  "officialTitles",
  "likelyTitles",
  "about",
  "purposes",
  "languages",
  "contributors",
  "addresses",
  "fidelity",
  "notes",
  "earlierEditions",
  "relatedDocuments",
  "sections",
  "keyAreas",
  "features",
  "crossReferences",
  "ageBands",
  "ageDifferences",
  "figures",
  "rights",
  "materials",
  "vulnerabilities",
  "recommendations"
})
public interface Guideline extends Extensible {

  /** Returns the version of the wire format. */
  Optional<@Pattern(regexp = Forms.SCHEMA_VERSION) String> schemaVersion();

  /** Returns its code, for example {@code COP-POL-2020}. */
  @TextLength(max = 60)
  String code();

  /** Returns the audience that it addresses. */
  Audience audience();

  /** Returns the year of the edition. */
  Optional<@Min(1900) @Max(9999) Integer> year();

  /** Returns when it was published. */
  Optional<PartialDate> published();

  /** Returns who published it. */
  Optional<@TextLength(max = 300) String> publisher();

  /** Returns its licence, and the source of that fact. */
  Optional<@TextLength(max = 300) String> licence();

  /** Returns its ISBNs. */
  Optional<@Valid Isbn> isbn();

  /** Returns the titles of published editions, as seen or recalled. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText officialTitles() {
    return LocalizedText.empty();
  }

  /**
   * Returns titles that were not seen but follow the pattern of its sister guidelines: for
   * searching, not for citing.
   */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText likelyTitles() {
    return LocalizedText.empty();
  }

  /** Returns a description of its subject, in our own words. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText about() {
    return LocalizedText.empty();
  }

  /** Returns its purposes, in English and in our own words. */
  List<@TextLength(max = 500) String> purposes();

  /** Returns the languages of publication, if they were seen. */
  Optional<@Valid GuidelineLanguages> languages();

  /** Returns the organisations of its working group. */
  List<@TextLength(max = 300) String> contributors();

  /** Returns the web pages that the digest was checked against. */
  @Distinct
  List<@Pattern(regexp = Forms.LINK) String> addresses();

  /** Returns a note on the parts that could be seen, and so on how reliable the digest is. */
  Optional<@TextLength(max = 3000) String> fidelity();

  /** Returns further notes. */
  List<@TextLength(max = 2000) String> notes();

  /** Returns earlier editions. */
  List<@Valid Edition> earlierEditions();

  /** Returns related documents. */
  List<@Valid RelatedDocument> relatedDocuments();

  /** Returns its sections in order. */
  List<@Valid Section> sections();

  /** Returns its key areas in order. */
  List<@Valid KeyArea> keyAreas();

  /** Returns its features in order. */
  List<@Valid Feature> features();

  /** Returns the references from checklists to the general guidelines. */
  List<@Valid CrossReference> crossReferences();

  /** Returns the ages it addresses. */
  List<@Valid AgeBandEntry> ageBands();

  /** Returns its advice that depends on age. */
  Optional<@Valid AgeDifferences> ageDifferences();

  /** Returns the figures that it quotes. */
  List<@Valid Fact> figures();

  /** Returns the rights of the child that it names. */
  List<@Valid ChildRight> rights();

  /** Returns the materials that belong to it. */
  List<@Valid Material> materials();

  /** Returns the groups of children who receive its particular attention. */
  List<@Valid Vulnerability> vulnerabilities();

  /** Returns its recommendations in order. */
  List<@Valid Recommendation> recommendations();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Guideline} objects; not thread-safe. */
  final class Builder extends ImmutableGuideline.Builder {
    Builder() {}
  }
}
