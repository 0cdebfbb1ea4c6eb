package io.github.copguidelines.serialization;

import io.github.copguidelines.report.ReportedCoverage;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/** A form of a report that is gathered: what it says of each document, and what around all. */
interface GatheredForm {

  /**
   * What is said of a document.
   *
   * @param written as it stands in the report; empty where nothing is said
   * @param rules the rules of its findings, where the form needs them
   * @param failures notifications of what could not be read, where the form needs them
   */
  record Text(String written, SortedSet<String> rules, List<Object> failures) {

    Text(String written) {
      this(written, Collections.emptySortedSet(), List.of());
    }
  }

  Text text(DocumentReport document);

  /** Takes note of what a document adds. */
  default void add(Text text) {}

  default String between() {
    return "";
  }

  /** Returns what stands around the documents, of which any or none has a text. */
  JsonFrame frame(ReportNumbers numbers, Optional<ReportedCoverage> coverage, boolean any);

  /** Returns texts as they are at last. */
  default String last(String texts) {
    return texts;
  }

  static GatheredForm text(Locale locale, ReportStyle style) {
    FindingLine line = new FindingLine(locale, style);
    return new GatheredForm() {
      @Override
      public Text text(DocumentReport document) {
        return new Text(TextReport.document(document, line, locale, style));
      }

      @Override
      public JsonFrame frame(
          ReportNumbers numbers, Optional<ReportedCoverage> coverage, boolean any) {
        return new JsonFrame(TextReport.summary(numbers, locale, style), "");
      }
    };
  }

  static GatheredForm csv(Locale locale) {
    return new GatheredForm() {
      @Override
      public Text text(DocumentReport document) {
        return new Text(CsvReport.document(document, locale));
      }

      @Override
      public JsonFrame frame(
          ReportNumbers numbers, Optional<ReportedCoverage> coverage, boolean any) {
        return new JsonFrame(CsvReport.headings(), "");
      }
    };
  }

  static GatheredForm json(Locale locale) {
    Function<List<?>, Object> around =
        items -> JsonReport.whole(new ReportNumbers(), Optional.empty(), items);
    String between = JsonFrame.between(around);
    return new GatheredForm() {
      @Override
      public Text text(DocumentReport document) {
        return new Text(JsonFrame.items(List.of(JsonReport.members(document, locale)), around));
      }

      @Override
      public String between() {
        return between;
      }

      @Override
      public JsonFrame frame(
          ReportNumbers numbers, Optional<ReportedCoverage> coverage, boolean any) {
        return JsonFrame.of(items -> JsonReport.whole(numbers, coverage, items), any);
      }
    };
  }
}
