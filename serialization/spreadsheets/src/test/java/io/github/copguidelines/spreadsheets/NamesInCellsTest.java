package io.github.copguidelines.spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.Countries;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInCellsTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-05-04T12:00:00.7Z"), ZoneOffset.UTC);

  private static ReadResult<PracticeRecord> read(String csv) {
    byte[] file = csv.getBytes(StandardCharsets.UTF_8);
    return Samples.one(Samples.SHEETS.withClock(NOON).read(file, "sheet"));
  }

  @ParameterizedTest
  @CsvSource({
    "UK, GB",
    "uk, GB",
    "USA, US",
    "U.S.A., US",
    "Tanzania, TZ",
    "united republic of tanzania, TZ",
    "Bolivia, BO",
    "Côte d'Ivoire, CI",
    "Cote d’Ivoire, CI",
    "Türkiye, TR",
    "Turkey, TR",
    "Viet Nam, VN",
    "Vietnam, VN",
    "Eswatini, SZ",
    "Swaziland, SZ",
    "Macedonia, MK",
    "Iran, IR",
    "South Korea, KR",
    "North Korea, KP",
    "Czech Republic, CZ",
    "Руанда, RW",
    "رواندا, RW",
    "卢旺达, RW",
    "Ruanda, RW",
    "rw, RW"
  })
  void aCountryIsReadByItsNameAndTheReportTellsTheCode(String name, String code) {
    ReadResult<PracticeRecord> read = read("id,countries\na-record," + name + "; KE\n");
    assertEquals(List.of(code, "KE"), read.value().countries());
    assertEquals(List.of("SHEET-011 B2 /countries"), Samples.told(read.findings()));
    assertEquals(Severity.INFO, read.findings().get(0).severity());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Congo", "Korea", "Atlantis", "Congo (x)", "Конго"})
  void aNameOfSeveralCountriesOrOfNoneIsKept(String name) {
    ReadResult<PracticeRecord> read = read("id,countries\na-record," + name + "\n");
    assertEquals(List.of(name), read.value().countries());
    assertEquals(List.of(), read.findings());
  }

  /** Of every country, in every language; but for those whose names another one has, too. */
  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void everyCountryIsReadByItsName(String language) {
    List<String> codes = Countries.all();
    StringBuilder csv = new StringBuilder("id,countries\n");
    for (String code : codes) {
      String name = Countries.name(code, Locale.forLanguageTag(language));
      csv.append("a-record,\"").append(name).append("\"\n");
    }
    List<ReadResult<PracticeRecord>> rows =
        Samples.SHEETS.read(csv.toString().getBytes(StandardCharsets.UTF_8), "sheet").results();
    for (int i = 0; i < codes.size(); i++) {
      List<String> read = rows.get(i).value().countries();
      boolean isCongo = codes.get(i).equals("CG") && read.equals(List.of("Congo"));
      assertEquals(List.of(isCongo ? "Congo" : codes.get(i)), read);
    }
  }

  @Test
  void risksAudiencesAndAnswersAreReadByTheirNames() {
    ReadResult<PracticeRecord> read =
        read(
            """
            id,risks,audiences,media/0/showsChildren
            a-record,Grooming,Parents and educators,Oui
            """);
    assertEquals("contact/grooming", read.value().risks().get(0).code());
    assertEquals("parents-educators", read.value().audiences().get(0).code());
    assertEquals(Optional.of(true), read.value().media().get(0).showsChildren());
  }

  @Test
  void aNewRecordIsCompletedAndTheReportTellsWithWhat() {
    ReadResult<PracticeRecord> read = read("#1.0 new;id;title/fr;ended\n;a-record;Un titre;2019\n");
    PracticeRecord record = read.value();
    assertEquals(Optional.of(1), record.version());
    assertEquals("draft", record.status().orElseThrow().code());
    assertEquals(Optional.of("fr"), record.language());
    assertEquals(Optional.of(Timestamp.parse("2026-05-04T12:00:00Z")), record.created());
    assertEquals(record.created(), record.modified());
    assertEquals(List.of("SHEET-012 B2 "), Samples.told(read.findings()));
    assertEquals(
        Optional.of(List.of("version", "status", "language", "source", "created", "modified")),
        read.findings().get(0).arguments().get("fields"));
  }

  @Test
  void whatIsTypedIsNotReplaced() {
    ReadResult<PracticeRecord> read =
        read(
            "#1.0 new,id,version,status,created,language\n,a-record,one,submitted,2026-01-02,fr\n");
    assertEquals("submitted", read.value().status().orElseThrow().code());
    assertEquals(Optional.of(Timestamp.parse("2026-01-02T00:00:00Z")), read.value().created());
    assertEquals(Optional.empty(), read.value().version());
    assertEquals(
        List.of("READ-005.number C2 /version", "SHEET-011 E2 /created", "SHEET-012 B2 "),
        Samples.told(read.findings()).stream().sorted().toList());
  }

  @Test
  void aWorkbookTellsWhenItWasSaved() {
    Book book =
        Book.of(Book.row(1, "#1.0 new", "id", "title/en") + Book.row(2, "", "a-record", "A title"));
    book.part(
        "_rels/.rels",
        Book.links(
            Book.link("rId1", "officeDocument", "xl/workbook.xml")
                + Book.link("rId2", "metadata/core-properties", "docProps/core.xml")));
    book.part(
        "docProps/core.xml",
        "<c:p xmlns:c='c' xmlns:t='t'><t:modified>2026-02-03T04:05:06Z</t:modified></c:p>");
    assertEquals(
        Optional.of(Timestamp.parse("2026-02-03T04:05:06Z")),
        Samples.one(Samples.read(book.bytes())).value().created());
  }

  @Test
  void aDateCellWithATimeIsADayWhereADayBelongs() {
    ReadResult<PracticeRecord> read =
        Samples.one(
            Samples.read(
                Book.of(
                        Book.row(1, "id", "started", "modified")
                            + "<row r='2'><c r='A2' t='inlineStr'><is><t>a-record</t></is></c>"
                            + "<c r='B2' s='5'><v>43646.5</v></c><c r='C2' s='1'><v>43646</v></c></row>")
                    .bytes()));
    assertEquals(Optional.of(PartialDate.parse("2019-06-30")), read.value().started());
    assertEquals(Optional.of(Timestamp.parse("2019-06-30T00:00:00Z")), read.value().modified());
  }
}
