package io.github.copguidelines.analysis.coverage;

import static io.github.copguidelines.analysis.coverage.CoverageFigures.count;

import io.github.copguidelines.coverage.CoverageCell;
import io.github.copguidelines.coverage.CoverageChanges;
import io.github.copguidelines.coverage.CoverageComparison;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.coverage.CoverageTable;
import io.github.copguidelines.coverage.EvidenceCount;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.serialization.ReportStyle;
import io.github.copguidelines.text.PrintableText;
import io.github.copguidelines.text.Punctuation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes coverage reports for people: the summary, then covered entries with their records, then
 * gaps.
 */
final class CoverageText {

  /** The greatest number of records named for each entry. */
  private static final int NAMED = 5;

  /** The dimensions of covered entries, from wide to narrow. */
  private static final List<CoverageDimension> ORDER =
      List.of(
          CoverageDimension.AUDIENCE,
          CoverageDimension.RISK_CATEGORY,
          CoverageDimension.RISK,
          CoverageDimension.AUDIENCE_RISK_CATEGORY,
          CoverageDimension.STRATEGY_STAGE,
          CoverageDimension.REGION,
          CoverageDimension.COUNTRY,
          CoverageDimension.TOPIC,
          CoverageDimension.RECOMMENDATION);

  private final CoverageReport report;
  private final CoverageWords words;
  private final ReportStyle style;
  private final StringBuilder text = new StringBuilder();

  private CoverageText(CoverageReport report, CoverageWords words, ReportStyle style) {
    this.report = report;
    this.words = words;
    this.style = style;
  }

  static String of(CoverageReport report, CoverageWords words, ReportStyle style) {
    CoverageText text = new CoverageText(report, words, style);
    text.summary();
    ORDER.forEach(text::covered);
    ORDER.forEach(text::gaps);
    report.comparison().ifPresent(text::comparison);
    return text.text.toString();
  }

  private void summary() {
    heading(words.say("title"));
    sentence(
        Stream.concat(
                Stream.of(words.say("records", Members.of("records", report.count().orElse(0)))),
                report.date().stream()
                    .map(date -> words.say("date", Members.of("date", date.toString()))))
            .collect(Collectors.joining(" ")));
    sentence(words.say("absence"));
    sentence(words.say("recalled"));
    text.append('\n');
    for (CoverageTable table : report.dimensions()) {
      indented(share(table) + " " + gaps(table));
    }
    text.append('\n');
    heading(words.say("evidence"));
    for (EvidenceCount count : report.evidence()) {
      indented(
          words.evidence(count.evidenceLevel()).text() + words.colon() + count.count().orElse(0));
    }
  }

  private String share(CoverageTable table) {
    return words.say(
        "line",
        Members.of("name", words.dimension(table.dimension()))
            .with("covered", table.covered().orElse(0))
            .with("of", table.total().orElse(0)));
  }

  private String gaps(CoverageTable table) {
    return words.say(
        "line.gaps",
        Members.of("gaps", CoverageFigures.gaps(table))
            .with("recalled", CoverageFigures.recalled(table)));
  }

  private void covered(CoverageDimension dimension) {
    List<CoverageCell> cells = CoverageFigures.covered(report, dimension);
    if (!cells.isEmpty()) {
      text.append('\n');
      heading(
          dimension == CoverageDimension.RECOMMENDATION
              ? words.say("recommendations")
              : words.dimension(dimension));
      cells.forEach(cell -> entry(dimension, cell));
    }
  }

  private void entry(CoverageDimension dimension, CoverageCell cell) {
    int more = count(cell) - Math.min(NAMED, CoverageFigures.records(cell).size());
    indented(
        Stream.of(
            Optional.of(named(dimension, cell) + words.colon() + count(cell)),
            recommendations(cell),
            records(cell),
            more > 0
                ? Optional.of(words.say("further", Members.of("more", more)))
                : Optional.<String>empty()));
  }

  private Optional<String> records(CoverageCell cell) {
    List<String> ids = CoverageFigures.records(cell);
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.join(
                Punctuation.listComma(words.locale()),
                ids.subList(0, Math.min(NAMED, ids.size()))));
  }

  private Optional<String> recommendations(CoverageCell cell) {
    return cell.recommendations()
        .map(
            count ->
                words.say("column.recommendations")
                    + words.colon()
                    + words.share(count.named().orElse(0), count.total().orElse(0)));
  }

  private String named(CoverageDimension dimension, CoverageCell cell) {
    String name = words.name(dimension, cell).text();
    return dimension == CoverageDimension.AUDIENCE_RISK_CATEGORY || name.equals(cell.code())
        ? name
        : name + " (" + cell.code() + ")";
  }

  private void gaps(CoverageDimension dimension) {
    List<CoverageCell> gaps = CoverageFigures.gaps(report, dimension);
    if (!gaps.isEmpty()) {
      text.append('\n');
      heading(words.say("gaps-of", Members.of("name", words.dimension(dimension))));
      for (CoverageCell gap : gaps) {
        indented(
            Stream.of(
                Optional.of(named(dimension, gap)),
                recommendations(gap),
                gap.verification()
                    .map(level -> words.code("verification", Optional.of(level)).text())));
      }
    }
  }

  private void comparison(CoverageComparison comparison) {
    text.append('\n');
    heading(words.say("comparison"));
    sentence(words.say("compared", Members.of("records", comparison.count().orElse(0))));
    for (CoverageChanges changes : comparison.dimensions()) {
      CoverageDimension dimension = changes.dimension();
      indented(
          words.dimension(dimension)
              + words.colon()
              + words.say("change.newly", Members.of("newly", changes.newlyCovered().size()))
              + " "
              + words.say(
                  "change.no-longer", Members.of("gone", changes.noLongerCovered().size())));
      changes.newlyCovered().forEach(cell -> change("+ ", dimension, cell));
      changes.noLongerCovered().forEach(cell -> change("- ", dimension, cell));
    }
  }

  private void change(String sign, CoverageDimension dimension, CoverageCell cell) {
    indented(Stream.of(Optional.of("  " + sign + named(dimension, cell)), records(cell)));
  }

  private void heading(String line) {
    text.append(style.heading(style.sentence(line, words.locale()))).append('\n');
  }

  private void sentence(String line) {
    text.append(style.sentence(line, words.locale())).append('\n');
  }

  private void indented(Stream<Optional<String>> parts) {
    indented(
        parts
            .flatMap(Optional::stream)
            .collect(Collectors.joining(Punctuation.semicolon(words.locale()))));
  }

  /**
   * Writes an indented line, escaped: identifiers and codes of unvalidated records may contain
   * anything.
   */
  private void indented(String line) {
    text.append("  ").append(style.sentence(PrintableText.of(line), words.locale())).append('\n');
  }
}
