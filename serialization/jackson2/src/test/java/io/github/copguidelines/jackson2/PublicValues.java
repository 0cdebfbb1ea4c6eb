package io.github.copguidelines.jackson2;

import io.github.copguidelines.analysis.collection.Merge;
import io.github.copguidelines.analysis.collection.Revision;
import io.github.copguidelines.analysis.coverage.Coverage;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Selection;
import io.github.copguidelines.crosswalk.Crosswalk;
import io.github.copguidelines.crosswalk.Mappings;
import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.report.Difference;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.DocumentReport;
import io.github.copguidelines.terminology.Terminology;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.validation.Bulk;
import io.github.copguidelines.validation.CollectionCheck;
import io.github.copguidelines.validation.CopValidator;
import io.github.copguidelines.validation.JudgedDocument;
import io.github.copguidelines.vocabulary.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A value of each public type that is written, but is not of the model. */
final class PublicValues {

  private static final Finding FINDING =
      Rule.warning("PR-003").at(Pointer.parse("/summary")).line(2).column(3).build();
  private static final AcceptedFinding ACCEPTED =
      new AcceptedFinding(FINDING, "Known.", PartialDate.parse("2030-01-31"));
  private static final ValidationReport REPORT =
      ValidationReport.of(Stage.DRAFT, List.of(FINDING), List.of(ACCEPTED));
  private static final Catalogue CATALOGUE = Catalogues.itu2020();
  private static final PracticeRecord RECORD = PracticeRecord.builder().id("example").build();

  private static final Map<Class<?>, Object> VALUES = values();

  private PublicValues() {}

  private static Map<Class<?>, Object> values() {
    Map<Class<?>, Object> values = new HashMap<>();
    values.put(AcceptedFinding.class, ACCEPTED);
    values.put(Catalogue.class, CATALOGUE);
    values.put(Coverage.class, Coverage.of(CATALOGUE, List.of(RECORD)));
    values.put(Crosswalk.class, CATALOGUE.crosswalk());
    values.put(Difference.class, Difference.added(Pointer.parse("/keywords/0"), "a"));
    values.put(DocumentReport.class, new DocumentReport("example.json", REPORT));
    values.put(Finding.class, FINDING);
    values.put(JudgedDocument.class, judged());
    values.put(LocalizedText.class, LocalizedText.of("ar", "ملف"));
    values.put(Merge.Kept.class, new Merge.Kept<>(Revision.of(RECORD), "a", 1));
    values.put(Mappings.class, CATALOGUE.crosswalk().mappings());
    values.put(Members.class, Members.of("a", List.<Object>of(1, true)));
    values.put(PartialDate.class, PartialDate.parse("2019-06"));
    values.put(Period.class, Period.parse("2015/2018"));
    values.put(Pointer.class, Pointer.parse("/a~1b/0"));
    values.put(Selection.class, CATALOGUE.select().forAudience(Audience.INDUSTRY));
    values.put(Terminology.class, CATALOGUE.terminology());
    values.put(Timestamp.class, Timestamp.parse("2026-11-25T08:30:00+01:00"));
    values.put(ValidationReport.class, REPORT);
    return values;
  }

  /** Returns objects that are not data, of classes and of implementations of interfaces. */
  static List<Object> entryPoints() {
    return List.of(
        Bulk.at(Stage.DRAFT),
        new Jackson2CopModule(),
        new Merge<String>(),
        new CollectionCheck(),
        CopValidator.with(CATALOGUE),
        CopJson.strict(),
        CopJson.strict().read("{}", PracticeRecord.class),
        CopSchemas.forType(PracticeRecord.class),
        Limits.builder().build(),
        ModelType.of(PracticeRecord.class),
        Revision.of(RECORD),
        SourceDocument.of("example.json", RECORD));
  }

  static Object of(Class<?> type) {
    return Objects.requireNonNull(VALUES.get(type), type.getName());
  }

  private static JudgedDocument judged() {
    SourceDocument<PracticeRecord> source = SourceDocument.of("example.json", RECORD);
    try {
      return new JudgedDocument(source.name(), source.read(), REPORT, Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
