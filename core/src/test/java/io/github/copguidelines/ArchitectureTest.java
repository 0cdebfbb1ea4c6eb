package io.github.copguidelines;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.vocabulary.OpenCode;

@AnalyzeClasses(
    packages = "io.github.copguidelines",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule coreNeedsNothingButAnnotations =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "io.github.copguidelines..",
              "jakarta.validation..",
              "com.fasterxml.jackson.annotation..",
              "org.apiguardian.api..",
              "org.jspecify.annotations..",
              "org.immutables.value..");

  @ArchTest
  static final ArchRule immutablesIsNotNeededAtRunTime =
      noClasses().should().accessClassesThat().resideInAPackage("org.immutables..");

  /**
   * The constraint of all model types names the stages; annotations depend on nothing at run time.
   */
  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching("io.github.copguidelines.(*)..")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(equivalentTo(Extensible.class), alwaysTrue());

  @ArchTest
  static final ArchRule generatedClassesAreForTheirPackage =
      classes()
          .that()
          .haveSimpleNameStartingWith("Immutable")
          .and()
          .areTopLevelClasses()
          .should()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule staticsAreFinal =
      fields().that().areStatic().and().doNotHaveModifier(SYNTHETIC).should().haveModifier(FINAL);

  @ArchTest
  static final ArchRule publicStaticsAreImmutable =
      fields()
          .that()
          .areStatic()
          .and()
          .haveModifier(PUBLIC)
          .should()
          .haveRawType(
              new DescribedPredicate<JavaClass>("a type whose values never change") {
                @Override
                public boolean test(JavaClass type) {
                  return type.isPrimitive()
                      || type.isEnum()
                      || type.isEquivalentTo(String.class)
                      || type.isEquivalentTo(Rule.class)
                      || type.isAssignableTo(OpenCode.class);
                }
              });

  @ArchTest
  static final ArchRule nothingPrintsOrReadsSystemProperties =
      noClasses().should().accessClassesThat().areAssignableTo(System.class);
}
