package io.github.copguidelines.plain;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The least program that reads and validates one record by habit: Jackson binds it, Hibernate
 * Validator judges it with an expression language, as it is set up by default.
 *
 * <p>It is what the start of the command line is compared with.
 */
public final class PlainProgram {

  private PlainProgram() {}

  /** Prints the verdict on the file that is named; exit code 0 if it is valid, 1 if not. */
  public static void main(String[] arguments) throws IOException {
    byte[] document = Files.readAllBytes(Path.of(arguments[0]));
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      String verdict = verdict(document, factory.getValidator());
      System.out.println(verdict.isEmpty() ? "valid" : verdict);
      System.exit(verdict.isEmpty() ? 0 : 1);
    }
  }

  /** Returns a line for each broken constraint; empty if the document is valid. */
  static String verdict(byte[] document, Validator validator) {
    JsonMapper mapper =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    Set<ConstraintViolation<PlainRecord>> broken =
        validator.validate(mapper.readValue(document, PlainRecord.class));
    return broken.stream()
        .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
