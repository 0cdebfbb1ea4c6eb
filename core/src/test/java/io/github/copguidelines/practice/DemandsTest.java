package io.github.copguidelines.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.vocabulary.Code;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of a record depends on these codes; a change here changes what is valid. */
class DemandsTest {

  /** Asked for within the test, not before it. */
  private static Supplier<String> codes(Supplier<? extends List<? extends Code>> list) {
    return () -> String.join(" ", list.get().stream().map(Code::code).toList());
  }

  static List<Arguments> lists() {
    return List.of(
        Arguments.of("levels with an evaluation", codes(ProofDemands::evaluated), "good proven"),
        Arguments.of(
            "types that count",
            codes(ProofDemands::evaluations),
            "monitoring-data pre-post quasi-experimental randomized qualitative systematic-review"),
        Arguments.of(
            "types that compare",
            codes(ProofDemands::comparing),
            "quasi-experimental randomized systematic-review"),
        Arguments.of("from outside", codes(ProofDemands::fromOutside), "external independent"),
        Arguments.of("no countries", codes(Exemptions::fromCountries), "regional global"),
        Arguments.of(
            "no risks",
            codes(Exemptions::fromRisks),
            "national-strategy law regulation research-survey capacity-building"),
        Arguments.of("no results", codes(Exemptions::fromResults), "planned pilot"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void eachListHasTheseCodes(String about, Supplier<String> list, String codes) {
    assertEquals(codes, list.get(), about);
  }
}
