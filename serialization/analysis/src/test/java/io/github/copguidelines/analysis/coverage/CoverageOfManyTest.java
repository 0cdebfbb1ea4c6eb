package io.github.copguidelines.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.coverage.CountedRecord;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.ReportStyle;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of many records, as many are named as each form has room for, and the rest is counted. */
class CoverageOfManyTest {

  private static PracticeRecord record(int number, Audience audience, Risk risk, String code) {
    return PracticeRecord.builder()
        .id("r%03d".formatted(number))
        .addAudience(audience)
        .addRisk(risk)
        .addImplementation(Implementation.of(code))
        .build();
  }

  private static CoverageReport report(Stream<PracticeRecord> records) {
    return Coverage.of(CoverageSamples.SMALL, records.toList()).report(CoverageSamples.DATE);
  }

  private static CoverageReport many(int count) {
    return report(
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> record(i, Audience.CHILDREN, Risk.GROOMING, "POL-PRI-01")));
  }

  private static String text(CoverageReport report) {
    return CoverageWriter.text(report, CoverageSamples.SMALL, Locale.ENGLISH, ReportStyle.plain());
  }

  private static String further(int more) {
    return new CoverageWords(CoverageSamples.SMALL, Locale.ENGLISH)
        .say("further", Members.of("more", more));
  }

  @Test
  void textNamesFiveOfThem() {
    String five = "r001, r002, r003, r004, r005";
    assertTrue(text(many(5)).contains(": 5; " + five + "\n"), text(many(5)));
    assertTrue(text(many(7)).contains(": 7; " + five + "; " + further(2) + "\n"), text(many(7)));
  }

  @Test
  void aTableAndAPageNameAHundredOfThem() {
    for (int count : List.of(100, 101, 103)) {
      CoverageReport report = many(count);
      String csv = CoverageWriter.csv(report, CoverageSamples.SMALL, Locale.ENGLISH);
      String line =
          csv.lines().filter(one -> one.contains(",POL-PRI-01,")).findFirst().orElseThrow();
      String ids = line.substring(line.lastIndexOf(',') + 1);
      assertEquals(100, ids.split(" ", -1).length);
      assertTrue(ids.endsWith("r099 r100"), ids);

      String html = CoverageWriter.html(report, CoverageSamples.SMALL, Locale.ENGLISH);
      assertEquals(100, count(html, "<tr role=\"row\" id=\"r[0-9]+\">"));
      assertEquals(
          count > 100 ? count(html, "<dd>") : 0,
          count(html, Pattern.quote(">r100</code></a> " + further(count - 100) + "</dd>")));
    }
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }

  /** Not among the first hundred of its evidence level, nor of the other recommendation. */
  @Test
  void aRecordThatANumberOfItsOwnRestsOnIsListedToo() {
    CoverageReport report =
        report(
            Stream.concat(
                IntStream.rangeClosed(1, 102)
                    .mapToObj(i -> record(i, Audience.CHILDREN, Risk.GROOMING, "POL-PRI-01")),
                Stream.of(record(103, Audience.CHILDREN, Risk.GROOMING, "POL-PRI-02"))));
    List<String> listed =
        new CoverageAnchors(report).listed().stream().map(CountedRecord::id).toList();
    assertEquals(101, listed.size());
    assertEquals(List.of("r099", "r100", "r103"), listed.subList(98, 101));
  }

  /** By the share of the greatest number: up to a quarter, a half, three quarters, all. */
  @Test
  void theHeatMapHasAShadeForEachQuarter() {
    assertEquals(List.of("1:1", "2:1", "3:2", "4:2", "5:3", "6:3", "7:4", "8:4"), shades(8));
    assertEquals(List.of("1:1"), shades(1));
  }

  /** Returns number and shade of audiences with so many records each, as far as there are such. */
  private static List<String> shades(int most) {
    return IntStream.rangeClosed(1, most)
        .mapToObj(
            number ->
                report(
                    Stream.concat(
                        IntStream.range(0, most)
                            .mapToObj(
                                i -> record(i, Audience.CHILDREN, Risk.GROOMING, "POL-PRI-01")),
                        IntStream.range(0, number)
                            .mapToObj(
                                i ->
                                    record(
                                        100 + i,
                                        Audience.POLICY_MAKERS,
                                        Risk.GROOMING,
                                        "POL-PRI-01")))))
        .map(report -> CoverageWriter.html(report, CoverageSamples.SMALL, Locale.ENGLISH))
        .map(CoverageOfManyTest::shadeOfTheFirst)
        .toList();
  }

  private static String shadeOfTheFirst(String html) {
    MatchResult cell =
        Pattern.compile("class=\"heat h([1-4])\"[^>]*><a href=\"#n[0-9]+\">([0-9]+)</a>")
            .matcher(html)
            .results()
            .findFirst()
            .orElseThrow();
    return cell.group(2) + ":" + cell.group(1);
  }
}
