package io.github.copguidelines.validation;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What this module may lean on, and what it shows to others. */
class DependencyTest {

  private static final String BASE = "io.github.copguidelines.validation";

  private static final Path CLASSES = Path.of("target/classes");

  private static final JavaClasses OURS = new ClassFileImporter().importPath(CLASSES);

  @Test
  void theModuleNeedsCoreTheStandardAndTheSearchForPersonalDataOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "com.fasterxml.jackson.annotation..",
            "jakarta.validation..",
            "org.hibernate.validator..",
            "org.apiguardian.api..",
            "org.jspecify.annotations..",
            BASE + "..",
            "io.github.copguidelines.catalogue..",
            "io.github.copguidelines.constraint..",
            "io.github.copguidelines.context..",
            "io.github.copguidelines.contribution..",
            "io.github.copguidelines.document..",
            "io.github.copguidelines.evidence..",
            "io.github.copguidelines.finding..",
            "io.github.copguidelines.lifecycle..",
            "io.github.copguidelines.model..",
            "io.github.copguidelines.practice..",
            "io.github.copguidelines.profile..",
            "io.github.copguidelines.profiles..",
            "io.github.copguidelines.programme..",
            "io.github.copguidelines.safeguarding..",
            "io.github.copguidelines.settings..",
            "io.github.copguidelines.strategy..",
            "io.github.copguidelines.submission..",
            "io.github.copguidelines.survey..",
            "io.github.copguidelines.terminology..",
            "io.github.copguidelines.text..",
            "io.github.copguidelines.vocabulary..")
        .check(OURS);
  }

  @Test
  void knowsCoreAndNotSerialization() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.copguidelines.serialization..",
            "com.fasterxml.jackson.core..",
            "com.fasterxml.jackson.databind..",
            "tools.jackson..")
        .check(OURS);
  }

  @Test
  void onlyTheStandardDoorKnowsHibernateValidator() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.(CopConstraints|LocalizedMessage|ModelValidator)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.hibernate..")
        .check(OURS);
  }

  @Test
  void packagesHaveNoCycle() {
    slices().matching("io.github.copguidelines.(**)").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void rulesKnowNeitherTheStepsThatRunThemNorRulesOfAnotherConcern() {
    noClasses()
        .that()
        .resideInAPackage(BASE + ".*")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE)
        .check(OURS);
    slices()
        .matching(BASE + ".(*)")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(alwaysTrue(), resideInAPackage(BASE + ".check"))
        .check(OURS);
  }

  @Test
  void ofTheRulesOthersSeeTheFactoriesAndTheSearchForPersonalDataOnly() {
    assertEquals(
        Set.of("NamedCountries", "PersonalDataRule"),
        OURS.stream()
            .filter(one -> one.getPackageName().startsWith(BASE + "."))
            .filter(one -> !one.getPackageName().equals(BASE + ".check"))
            .filter(one -> one.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.endsWith("RuleFactory"))
            .collect(Collectors.toSet()));
  }

  @Test
  void staticsAreFinal() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .check(OURS);
  }

  @Test
  void checksOfConstraintsAreNotForUsersAndNothingIsOpen() {
    ModuleDescriptor module = ModuleFinder.of(CLASSES).find(BASE).orElseThrow().descriptor();
    assertEquals(
        Set.of(BASE),
        module.exports().stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet()));
    assertEquals(Set.of(), module.opens());
    assertFalse(module.isOpen());
  }
}
