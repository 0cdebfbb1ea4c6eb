package io.github.copguidelines.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Without an expression language, which the tests have not; it is there where the program runs. */
class PlainProgramTest {

  private static String verdict(String document) {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      return PlainProgram.verdict(document.getBytes(StandardCharsets.UTF_8), validator);
    }
  }

  private static String document() throws IOException {
    try (InputStream in = PlainProgramTest.class.getResourceAsStream("valid.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void completeRecordIsValid() throws IOException {
    assertEquals("", verdict(document()));
  }

  @Test
  void brokenConstraintsAreToldDownToTheElements() throws IOException {
    String broken = document().replace("\"RW\"", "\"rw\"").replace("SG-01", "SG-1");
    assertEquals(
        """
        countries[0].<list element> must match "[A-Z]{2}"
        safeguardingDeclaration.statements[0].code must match "SG-\\d{2}"\
        """,
        verdict(broken));
  }
}
