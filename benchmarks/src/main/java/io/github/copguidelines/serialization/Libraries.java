package io.github.copguidelines.serialization;

import java.nio.file.Path;
import java.util.Set;

/** The libraries that matter to the figures, by the names of their jars. */
final class Libraries {

  /** What a program needs that binds with Jackson and judges with Hibernate Validator. */
  static final Set<String> OF_HABIT =
      Set.of(
          "jackson-annotations",
          "jackson-core",
          "jackson-databind",
          "jakarta.validation-api",
          "hibernate-validator",
          "jboss-logging",
          "classmate");

  /** The expression language, which Hibernate Validator wants where nobody says otherwise. */
  static final Set<String> EXPRESSIONS = Set.of("expressly", "jakarta.el-api");

  /** Those whose versions appear next to the figures. */
  static final Set<String> NAMED =
      Set.of(
          "cop-core",
          "jackson-core",
          "hibernate-validator",
          "expressly",
          "json-schema-validator",
          "libphonenumber",
          "jmh-core");

  private Libraries() {}

  /** Returns the name in {@code jackson-core-3.1.7.jar}: all before the first number. */
  static String name(Path jar) {
    return file(jar).replaceFirst("-\\d.*", "");
  }

  /** Returns {@code jackson-core 3.1.7} for that file. */
  static String nameAndVersion(Path jar) {
    String name = name(jar);
    String rest = file(jar).substring(name.length());
    return name + rest.replaceFirst("^-", " ").replaceFirst("[.]jar$", "");
  }

  private static String file(Path jar) {
    return String.valueOf(jar.getFileName());
  }
}
