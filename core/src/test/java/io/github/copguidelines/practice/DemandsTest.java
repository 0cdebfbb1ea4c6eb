package io.github.copguidelines.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.vocabulary.Code;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of a record depends on these codes; a change here changes what is valid. */
class DemandsTest {

  static List<Arguments> lists() {
    return List.of(
        Arguments.of("levels with an evaluation", ProofDemands.evaluated(), "good proven"),
        Arguments.of(
            "types that count",
            ProofDemands.evaluations(),
            "monitoring-data pre-post quasi-experimental randomized qualitative systematic-review"),
        Arguments.of(
            "types that compare",
            ProofDemands.comparing(),
            "quasi-experimental randomized systematic-review"),
        Arguments.of("from outside", ProofDemands.fromOutside(), "external independent"),
        Arguments.of("no countries", Exemptions.fromCountries(), "regional global"),
        Arguments.of(
            "no risks",
            Exemptions.fromRisks(),
            "national-strategy law regulation research-survey capacity-building"),
        Arguments.of("no results", Exemptions.fromResults(), "planned pilot"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void eachListHasTheseCodes(String about, List<? extends Code> list, String codes) {
    assertEquals(codes, String.join(" ", list.stream().map(Code::code).toList()), about);
  }
}
