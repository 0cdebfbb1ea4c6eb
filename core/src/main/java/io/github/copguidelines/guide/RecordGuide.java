package io.github.copguidelines.guide;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.vocabulary.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A guide for people who fill in a practice record: evidence levels, declarations, indicators,
 * names of fields and codes, and the forms of other collections.
 *
 * <p>Unless an entry states otherwise, this is the library's own proposal and not a published
 * standard.
 */
@Value.Immutable
@JsonPropertyOrder({
  "schemaVersion",
  "principle",
  "notes",
  "evidenceLevels",
  "evidenceFlags",
  "safeguardingStatements",
  "indicators",
  "codeLists",
  "templates",
  "fieldsCompared",
  "exports"
})
public interface RecordGuide extends Extensible {

  /** Returns the version of the wire format. */
  Optional<@Pattern(regexp = Forms.SCHEMA_VERSION) String> schemaVersion();

  /** Returns the purpose of the record, in English. */
  Optional<@TextLength(max = 1000) String> principle();

  /** Returns notes on the sources of the lists, in English. */
  List<@TextLength(max = 1000) String> notes();

  /** Returns the evidence levels, weakest first. */
  List<@Valid EvidenceLevelEntry> evidenceLevels();

  /** Returns the flags in addition to the evidence level. */
  List<@Valid EvidenceFlagEntry> evidenceFlags();

  /** Returns the statements that a safeguarding declaration answers. */
  List<@Valid SafeguardingEntry> safeguardingStatements();

  /** Returns common indicators, so that results can be added up. */
  List<@Valid IndicatorEntry> indicators();

  /** Returns the labels of code lists and of fields. */
  List<@Valid CodeList> codeLists();

  /** Returns other collections' forms and calls that the record was compared with. */
  List<@Valid RecordTemplate> templates();

  /**
   * Returns the fields that these templates ask for. That a field is required is certain only if a
   * template requires every field; otherwise it is our reading.
   */
  List<@Valid ComparedField> fieldsCompared();

  /** Returns the templates that a record can fill. */
  List<@Valid RecordExport> exports();

  /**
   * Returns the labels of a code list.
   *
   * @param code for example {@code practice-kind}
   */
  default Optional<CodeList> codeList(String code) {
    return codeLists().stream().filter(list -> list.code().equals(code)).findFirst();
  }

  /**
   * Returns the label of a code; the code itself if it has none.
   *
   * @param list the code of its list, for example {@code verification}
   */
  default String label(String list, Code code, Locale language) {
    return codeList(list)
        .flatMap(found -> found.entry(code.code()))
        .map(entry -> entry.label().text(language))
        .filter(label -> !label.isEmpty())
        .orElse(code.code());
  }

  /**
   * Returns a template that the record was compared with.
   *
   * @param code for example {@code ITU-WSIS}
   */
  default Optional<RecordTemplate> template(String code) {
    return templates().stream().filter(template -> template.code().equals(code)).findFirst();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RecordGuide} objects; not thread-safe. */
  final class Builder extends ImmutableRecordGuide.Builder {
    Builder() {}
  }
}
