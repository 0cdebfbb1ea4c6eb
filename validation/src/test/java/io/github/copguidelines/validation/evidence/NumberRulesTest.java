package io.github.copguidelines.validation.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Cost;
import io.github.copguidelines.practice.CostAmount;
import io.github.copguidelines.practice.DisaggregatedValue;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.practice.ResultTarget;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import io.github.copguidelines.vocabulary.CostBand;
import io.github.copguidelines.vocabulary.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of results and sums of money. */
class NumberRulesTest {

  private static Result.Builder result() {
    return Result.builder().description(Samples.text("Reports are answered."));
  }

  private static PracticeRecord.Builder with(Result.Builder result) {
    return Samples.submission().toBuilder().results(List.of(result.build()));
  }

  @Test
  void numberHasUnitPeriodAndSource() {
    Result.Builder number = result().value(new BigDecimal("1200"));

    assertEquals(
        List.of("PR-013 /results/0/value warning"),
        Told.by(CopRules.RESULT_NUMBER, with(number), Stage.SUBMISSION));
    assertEquals(List.of(), Told.by(CopRules.RESULT_NUMBER, with(number), Stage.DRAFT));
    assertEquals(List.of(), Told.by(CopRules.RESULT_NUMBER, with(result()), Stage.SUBMISSION));
    Finding finding =
        Samples.VALIDATOR
            .validate(with(number.unit("reports")).build(), Stage.SUBMISSION)
            .findings()
            .get(0);
    assertEquals(List.of("period", "dataSource"), finding.arguments().get("fields").orElseThrow());
    Result.Builder unknown =
        result().value(BigDecimal.TEN).period(Period.parse("2024")).dataSource("r1");
    assertEquals(
        List.of("PR-013 /results/0/value warning"),
        Told.by(CopRules.RESULT_NUMBER, with(unknown), Stage.SUBMISSION),
        "A number without a unit.");
    number.period(Period.parse("2024")).dataSource("r1");
    assertEquals(List.of(), Told.by(CopRules.RESULT_NUMBER, with(number), Stage.SUBMISSION));
  }

  @Test
  void targetNeedsNoPeriodAndNoSource() {
    Result.Builder target =
        result().target(ResultTarget.builder().value(new BigDecimal("1200")).build());

    assertEquals(List.of(), Told.by(CopRules.RESULT_NUMBER, with(target), Stage.SUBMISSION));
  }

  @Test
  void qualifierHasANumber() {
    DisaggregatedValue girls =
        DisaggregatedValue.builder().sex("girls").qualifier(Qualifier.ABOUT).build();

    assertEquals(
        List.of(
            "PR-013.qualifier /results/0/disaggregation/0/qualifier warning",
            "PR-013.qualifier /results/0/qualifier warning"),
        Told.by(
            CopRules.RESULT_NUMBER,
            with(result().qualifier(Qualifier.MORE_THAN).addDisaggregation(girls)),
            Stage.SUBMISSION));
    assertEquals(
        List.of("PR-024.qualifier /cost/setUp/qualifier warning"),
        told(Cost.builder().setUp(CostAmount.builder().qualifier(Qualifier.ABOUT).build())));
  }

  private static Result.Builder cell(String value) {
    return result()
        .unit("children")
        .addDisaggregation(
            DisaggregatedValue.builder().sex("girls").value(new BigDecimal(value)).build());
  }

  @ParameterizedTest
  @CsvSource({
    "0, true",
    "1, true",
    "9, true",
    "9.0, true",
    "10, false",
    "1E+1, false",
    "250, false",
    "4.5, false"
  })
  void smallCellIsAnErrorAtEveryStage(String value, boolean small) {
    assertEquals(
        small ? List.of("PR-020.small /results/0/disaggregation/0/value") : List.of(),
        Told.by(CopRules.SMALL_CELL, with(cell(value)), Stage.DRAFT));
  }

  @ParameterizedTest
  @CsvSource({
    "per cent",
    "Percent",
    "%",
    "percentage points",
    "pour cent",
    "por ciento",
    "процентов",
    "百分比",
    "في المائة",
    "% of children",
    "children (%)",
    "pct",
    "share of girls",
    "hours",
    "Hours per week",
    "number of hours",
    "years",
    "points out of 5",
    "mean number of children",
    "heures par semaine",
    "nombre d'heures",
    "nombre de mois",
    "taux de réponse",
    "horas",
    "promedio de niños",
    "доля",
    "доля детей",
    "число часов",
    "баллов из 5",
    "ساعات في الأسبوع",
    "متوسط الأطفال",
    "小时",
    "年",
    "平均人数",
    "使用率"
  })
  void shareIsNoCell(String unit) {
    assertEquals(List.of(), Told.by(CopRules.SMALL_CELL, with(cell("7").unit(unit)), Stage.DRAFT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "children",
        "children (12% of all)",
        "children, 12 per cent of all",
        "number of children",
        "girls under 13 years",
        "children per month",
        "yearly cases",
        "pupils of one hour",
        "participants",
        "enfants de moins de 12 ans",
        "niñas y niños (40 % del total)",
        "детей младше 12 лет",
        "число детей",
        "عدد الأطفال",
        "أطفال دون 12 سنة",
        "年级学生",
        "儿童",
        "人次"
      })
  void unitThatCountsChildrenIsOneWhateverElseItSays(String unit) {
    assertEquals(
        List.of("PR-020.small /results/0/disaggregation/0/value"),
        Told.by(CopRules.SMALL_CELL, with(cell("4").unit(unit)), Stage.DRAFT));
  }

  @Test
  void totalWithoutGroupsMayBeSmall() {
    assertEquals(
        List.of(),
        Told.by(
            CopRules.SMALL_CELL,
            with(result().unit("children").value(new BigDecimal("3"))),
            Stage.DRAFT));
  }

  @Test
  void suppressedCellHasNoNumberWhateverItsUnit() {
    DisaggregatedValue kept =
        DisaggregatedValue.builder().value(new BigDecimal("70")).suppressed(true).build();
    assertEquals(
        List.of("PR-020.kept /results/0/disaggregation/0/value"),
        Told.by(
            CopRules.SMALL_CELL, with(result().unit("%").addDisaggregation(kept)), Stage.DRAFT));
    DisaggregatedValue empty = DisaggregatedValue.builder().suppressed(true).build();
    assertEquals(
        List.of(),
        Told.by(CopRules.SMALL_CELL, with(result().addDisaggregation(empty)), Stage.DRAFT));
  }

  @ParameterizedTest
  @CsvSource({
    "10, FEWER_THAN, true, ",
    "10, FEWER_THAN, false, ",
    "9, AT_MOST, true, ",
    "9, MORE_THAN, false, ",
    "9, FEWER_THAN, true, small",
    "8, AT_MOST, false, small",
    "9, ABOUT, false, small",
    "9, AT_LEAST, false, small",
    "70, AT_LEAST, true, kept"
  })
  void qualifiedCellMayShowThatItIsSmallAndNotHowSmall(
      String value, Qualifier qualifier, boolean suppressed, String fault) {
    DisaggregatedValue group =
        DisaggregatedValue.builder()
            .value(new BigDecimal(value))
            .qualifier(qualifier)
            .suppressed(suppressed)
            .build();

    assertEquals(
        fault == null
            ? List.of()
            : List.of("PR-020." + fault + " /results/0/disaggregation/0/value"),
        Told.by(
            CopRules.SMALL_CELL,
            with(result().unit("children").addDisaggregation(group)),
            Stage.DRAFT));
  }

  @Test
  void groupOfWhichOnlyABoundIsKnownDoesNotFollowFromTheOthers() {
    DisaggregatedValue girls =
        DisaggregatedValue.builder().sex("girls").value(new BigDecimal("100")).build();
    DisaggregatedValue boys =
        DisaggregatedValue.builder()
            .sex("boys")
            .value(BigDecimal.TEN)
            .qualifier(Qualifier.FEWER_THAN)
            .build();
    Result.Builder all =
        result().unit("children").value(new BigDecimal("103")).addDisaggregation(girls, boys);

    assertEquals(
        List.of("PR-020.difference /results/0/disaggregation/1"),
        Told.by(CopRules.SMALL_CELL, with(all), Stage.DRAFT));
    all.qualifier(Qualifier.ABOUT);
    assertEquals(List.of(), Told.by(CopRules.SMALL_CELL, with(all), Stage.DRAFT));
  }

  @Test
  void findingOnASmallCellDoesNotRepeatTheNumber() {
    Finding finding =
        Samples.VALIDATOR.validate(with(cell("7")).build(), Stage.DRAFT).findings().get(0);
    assertEquals(false, finding.message(Locale.ENGLISH).contains("7"));
  }

  private static List<String> told(Cost.Builder cost) {
    return Told.by(CopRules.COST, Samples.draft().toBuilder().cost(cost.build()), Stage.DRAFT);
  }

  private static CostAmount amount(String amount, CostBand band) {
    return CostAmount.builder().amount(new BigDecimal(amount)).band(band).build();
  }

  @Test
  void sumsHaveACurrencyAndBandsNeedNone() {
    List<String> currency = List.of("PR-024.currency /cost/currency warning");
    CostAmount sum = CostAmount.builder().amount(BigDecimal.TEN).build();
    assertEquals(currency, told(Cost.builder().setUp(sum)));
    assertEquals(currency, told(Cost.builder().yearlyRunning(sum)));
    assertEquals(currency, told(Cost.builder().costPerBeneficiary(BigDecimal.ONE)));
    assertEquals(List.of(), told(Cost.builder().currency("EUR").setUp(sum)));
    assertEquals(List.of(), told(Cost.builder().band(CostBand.OVER_1M)));
  }

  @ParameterizedTest
  @CsvSource({
    "9999, UNDER_10K, true",
    "10000, UNDER_10K, true",
    "10001, UNDER_10K, false",
    "9999, FROM_10K_TO_100K, false",
    "10000, FROM_10K_TO_100K, true",
    "100001, FROM_10K_TO_100K, false",
    "99999, FROM_100K_TO_1M, false",
    "1000001, FROM_100K_TO_1M, false",
    "999999, OVER_1M, false",
    "5E+9, OVER_1M, true",
    "5E+9, UNKNOWN, true"
  })
  void sumInDollarsLiesInItsBand(String sum, CostBand band, boolean fits) {
    Cost.Builder cost = Cost.builder().yearlyRunning(amount(sum, band));

    assertEquals(
        fits ? List.of() : List.of("PR-024.band /cost/yearlyRunning/band warning"),
        told(cost.currency("USD")));
    assertEquals(List.of(), told(cost.currency("XOF")));
  }

  @Test
  void whatItCostToSetUpLiesInItsBandToo() {
    assertEquals(
        List.of("PR-024.band /cost/setUp/band warning"),
        told(Cost.builder().currency("USD").setUp(amount("10001", CostBand.UNDER_10K))));
    assertEquals(
        List.of("PR-024.band /cost/setUp/band warning"),
        told(Cost.builder().currency("USD").setUp(amount("0", CostBand.FROM_10K_TO_100K))));
  }

  @Test
  void sumBelowNothingIsNotToldOfItsBandAsWell() {
    assertEquals(
        List.of(),
        told(Cost.builder().currency("USD").yearlyRunning(amount("-1", CostBand.UNDER_10K))));
  }

  @ParameterizedTest
  @CsvSource({
    "9000, AT_LEAST, FROM_10K_TO_100K, true",
    "9000, MORE_THAN, FROM_10K_TO_100K, true",
    "9000, AT_MOST, FROM_10K_TO_100K, false",
    "9000, ABOUT, FROM_10K_TO_100K, false",
    "200000, FEWER_THAN, FROM_10K_TO_100K, true",
    "200000, AT_LEAST, FROM_10K_TO_100K, false"
  })
  void qualifiedSumFitsABandThatItMayLieIn(
      String sum, Qualifier qualifier, CostBand band, boolean fits) {
    CostAmount amount = amount(sum, band).toBuilder().qualifier(qualifier).build();

    assertEquals(
        fits ? List.of() : List.of("PR-024.band /cost/setUp/band warning"),
        told(Cost.builder().currency("USD").setUp(amount)));
  }

  @Test
  void wholeCostIsNotBelowWhatItCostToSetUp() {
    Cost.Builder cost =
        Cost.builder()
            .currency("USD")
            .setUp(CostAmount.builder().amount(new BigDecimal("20000")).build());

    assertEquals(List.of("PR-024.band /cost/band warning"), told(cost.band(CostBand.UNDER_10K)));
    assertEquals(List.of(), told(cost.band(CostBand.OVER_1M)));
  }
}
