package io.github.copguidelines.analysis.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.form.FormValue;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Precondition;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.practice.Transferability;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.vocabulary.Adaptability;
import io.github.copguidelines.vocabulary.FrameLink;
import io.github.copguidelines.vocabulary.PreconditionKind;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordValuesTest {

  private static final PracticeRecord RECORD =
      PracticeRecord.builder()
          .id("law")
          .version(3)
          .title(LocalizedText.of("en", "A law"))
          .countries(List.of("RW", "FR"))
          .started(PartialDate.of(Year.of(2019)))
          .frameLinks(Stream.of("SDG:16.2", "WSIS:C5", "SDG:4").map(FrameLink::of).toList())
          .results(
              List.of(
                  Result.builder().unit("schools").value(new BigDecimal("1.2E+3")).build(),
                  Result.builder().description(LocalizedText.of("en", "It works.")).build()))
          .transferability(
              Transferability.builder()
                  .preconditions(
                      List.of(
                          Precondition.builder()
                              .kind(PreconditionKind.LEGAL)
                              .description(LocalizedText.of("en", "A law before."))
                              .build()))
                  .adaptable(Adaptability.AS_IS)
                  .build())
          .build();

  private static String told(FormValue value) {
    String words = value.text().map(text -> text.text(Locale.ENGLISH)).orElse("");
    return value.pointer().orElse("") + "=" + value.value().orElse(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title | /title=A law",
        "version | /version=3",
        "started | /started=2019",
        "countries | /countries/0=RW; /countries/1=FR",
        "frameLinks:SDG | /frameLinks/0=SDG:16.2; /frameLinks/2=SDG:4",
        "frameLinks:WSIS:C | /frameLinks/1=WSIS:C5",
        "frameLinks:GCI | ''",
        "results | /results/0/value=1200; /results/0/unit=schools;"
            + " /results/1/description=It works.",
        "transferability | /transferability/preconditions/0/kind=legal;"
            + " /transferability/preconditions/0/description=A law before.;"
            + " /transferability/adaptable=as-is",
        "transferability/preconditions | /transferability/preconditions/0/kind=legal;"
            + " /transferability/preconditions/0/description=A law before.",
        "started,title | /started=2019; /title=A law",
        "summary | ''",
        "unknown | ''",
      })
  void eachValueBelowAPlaceIsToldWithItsOwnPlace(String sources, String expected) {
    List<FormValue> values = new RecordValues(RECORD).of(List.of(sources.split(",", -1)));

    assertEquals(expected, String.join("; ", values.stream().map(RecordValuesTest::told).toList()));
  }
}
