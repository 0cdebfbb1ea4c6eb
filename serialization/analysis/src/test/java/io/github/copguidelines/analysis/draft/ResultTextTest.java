package io.github.copguidelines.analysis.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.practice.Result;
import io.github.copguidelines.practice.ResultTarget;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.vocabulary.Qualifier;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTextTest {

  private static final ResultTarget TARGET =
      ResultTarget.builder().value(new BigDecimal("100")).due(PartialDate.parse("2030")).build();

  private static String text(String description, Result.Builder result, String language) {
    return new ResultText(result.build(), Locale.forLanguageTag(language)).after(description);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | MORE_THAN  | A (more than 5,000 schools)",
        "en | ABOUT      | A (about 5,000 schools)",
        "en | AT_LEAST   | A (at least 5,000 schools)",
        "en | AT_MOST    | A (at most 5,000 schools)",
        "en | FEWER_THAN | A (fewer than 5,000 schools)",
        "fr | MORE_THAN  | A (plus de 5\u202f000 schools)",
        "es | AT_MOST    | A (como máximo 5\u202f000 schools)",
        "zh | ABOUT      | A（约5,000 schools）"
      })
  void numberIsShownWithItsQualifier(String language, Qualifier qualifier, String text) {
    Result.Builder result =
        Result.builder().value(new BigDecimal("5000")).unit("schools").qualifier(qualifier);

    assertEquals(text, text("A", result, language));
  }

  @Test
  void targetIsToldApartFromWhatWasReached() {
    Result.Builder result = Result.builder().unit("teachers").target(TARGET);

    assertEquals("A (target: 100 teachers by 2030)", text("A", result, "en"));
    assertEquals("target: 100 teachers by 2030", text("", result, "en"));
    assertEquals("A (meta: 100 teachers (plazo: 2030))", text("A", result, "es"));
    result.value(new BigDecimal("12.50"));
    assertEquals("A (12.50 teachers, target: 100 teachers by 2030)", text("A", result, "en"));
    assertEquals("12.50 teachers (target: 100 teachers by 2030)", text("", result, "en"));
  }

  @Test
  void targetWithoutDateIsShownWithItsQualifier() {
    ResultTarget target = TARGET.toBuilder().due(Optional.empty()).build();
    Result.Builder result =
        Result.builder().target(target.toBuilder().qualifier(Qualifier.AT_LEAST).build());

    assertEquals("A (target: at least 100)", text("A", result, "en"));
  }

  @Test
  void targetWithoutNumberIsNotShown() {
    Result.Builder result =
        Result.builder().target(ResultTarget.builder().due(PartialDate.parse("2030")).build());

    assertEquals("A", text("A", result, "en"));
  }
}
