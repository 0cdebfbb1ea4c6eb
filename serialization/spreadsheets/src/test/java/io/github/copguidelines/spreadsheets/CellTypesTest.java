package io.github.copguidelines.spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.practice.PracticeRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs make of what people type is taken for what they meant. */
class CellTypesTest {

  private static ReadResult<PracticeRecord> read(String column, String cell) {
    byte[] file =
        Book.of(
                Book.row(1, "id", column)
                    + "<row r='2'><c r='A2' t='inlineStr'><is><t>a-record</t></is></c>"
                    + cell
                    + "</row>")
            .bytes();
    return Samples.one(Samples.read(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c r='B2' s='1'><v>43628</v></c>|2019-06-12",
        "<c r='B2' s='2'><v>43617</v></c>|2019-06",
        "<c r='B2' s='3'><v>43617</v></c>|2019",
        "<c r='B2' s='5'><v>43628.0</v></c>|2019-06-12",
        "<c r='B2'><v>2019</v></c>|2019",
        "<c r='B2' s='4'><v>2019</v></c>|2019",
        "<c r='B2'><v>2.019E3</v></c>|2019",
        "<c r='B2' t='str'><v>2019-06</v></c>|2019-06",
        "<c r='B2' t='d'><v>2019-06-12</v></c>|2019-06-12",
        "<c s='1'><v>43628</v></c>|2019-06-12"
      })
  void aDateIsReadAsFarAsItIsShown(String cell, String date) {
    ReadResult<PracticeRecord> read = read("started", cell);
    assertEquals(List.of(), read.findings());
    assertEquals(date, read.value().started().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c r='B2'><v>2020</v></c>|2020",
        "<c r='B2'><v>1234567890123</v></c>|1234567890123",
        "<c r='B2'><v>0.1</v></c>|0.1",
        "<c r='B2'><v>1E+300</v></c>|1E+300",
        "<c r='B2' t='b'><v>1</v></c>|true",
        "<c r='B2' t='inlineStr'><is><r><t>one </t></r><r><rPr><b/></rPr><t>two</t></r></is></c>|one two",
        "<c r='B2' t='inlineStr'><is><t>漢字</t><rPh sb='0' eb='2'><t>かんじ</t></rPh></is></c>|漢字",
        "<c r='B2' t='inlineStr'><is><t>a_x000D_b_x005F_x000D_</t></is></c>|'a\rb_x000D_'",
        "<c r='B2'><v>not a number</v></c>|not a number"
      })
  void aTextIsReadWhateverTheCellHolds(String cell, String text) {
    ReadResult<PracticeRecord> read = read("title/en", cell);
    assertEquals(List.of(), read.findings());
    assertEquals(text, read.value().title().orElseThrow().text(Locale.ENGLISH));
  }

  @Test
  void truthAndNumbersAreThose() {
    assertEquals(
        Optional.of(true),
        read("media/0/showsChildren", "<c r='B2' t='b'><v>1</v></c>")
            .value()
            .media()
            .get(0)
            .showsChildren());
    assertEquals(Optional.of(3), read("version", "<c r='B2'><v>3.0</v></c>").value().version());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c r='B2'><f>1+1</f><v>2</v></c>|SHEET-009",
        "<c r='B2' t='str'><f>HYPERLINK(\"x\")</f><v>x</v></c>|SHEET-009",
        "<c r='B2' t='s'><f>A1</f><v>0</v></c>|SHEET-009",
        "<c r='B2' t='inlineStr'><f>A1</f><is><t>x</t></is></c>|SHEET-009",
        "<c r='B2'><f t='shared' si='0'/><v>2</v></c>|SHEET-009",
        "<c r='B2' t='e'><v>#REF!</v></c>|SHEET-010"
      })
  void aFormulaIsNotEvaluatedAndNothingIsTakenFromIt(String cell, String rule) {
    ReadResult<PracticeRecord> read = read("title/en", cell);
    assertEquals(List.of(rule + " 'Our records'!B2 /title/en"), Samples.told(read.findings()));
    assertEquals(Optional.empty(), read.value().title());
  }

  @ParameterizedTest
  @CsvSource({
    "General,",
    "0.00E+00,",
    "0.0\"days\",",
    "@,",
    "'#,##0 [$€-407]',",
    "yyyy-mm-dd,DAY",
    "[$-409]d-mmm-yy;@,DAY",
    "'[$-F800]dddd, mmmm dd, yyyy',DAY",
    "mmm-yy,MONTH",
    "yyyy\\-mm,MONTH",
    "yyyy,YEAR",
    "e,YEAR",
    "h:mm AM/PM,TIME",
    "[h]:mm:ss,TIME"
  })
  void aFormatSaysHowMuchOfADateIsShown(String format, DateShown shown) {
    assertEquals(Optional.ofNullable(shown), DateShown.of(format));
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 1, 1900-01-01",
    "DAY, 59, 1900-02-28",
    "DAY, 61, 1900-03-01",
    "DAY, 43628.5, 2019-06-12T12:00:00",
    "DAY, 43628.999999999, 2019-06-13",
    "TIME, 0.25, 06:00:00",
    "DAY, -1, -1",
    "DAY, 2958466, 2958466"
  })
  void aDateIsANumberOfDays(DateShown shown, java.math.BigDecimal number, String text) {
    assertEquals(text, shown.text(number, false));
  }

  @Test
  void daysAreCountedFrom1904WhereTheWorkbookSaysSo() {
    assertEquals("1904-01-02", DateShown.DAY.text(java.math.BigDecimal.ONE, true));
  }
}
