package io.github.copguidelines.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.github.copguidelines.validation",
    importOptions = ImportOption.DoNotIncludeTests.class)
class DependencyTest {

  @ArchTest
  static final ArchRule knowsCoreAndNotSerialization =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.github.copguidelines.serialization..", "com.fasterxml..", "tools.jackson..");

  @ArchTest
  static final ArchRule onlyTheStandardDoorKnowsHibernateValidator =
      noClasses()
          .that()
          .haveNameNotMatching(".*\\.CopConstraints(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.hibernate..");
}
