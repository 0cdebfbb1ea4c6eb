package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoExpressionLanguageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jakarta.el.ExpressionFactory",
        "javax.el.ExpressionFactory",
        "org.glassfish.expressly.ExpressionFactoryImpl"
      })
  void noExpressionLanguageIsOnTheClassPath(String className) {
    assertThrows(ClassNotFoundException.class, () -> Class.forName(className));
  }
}
