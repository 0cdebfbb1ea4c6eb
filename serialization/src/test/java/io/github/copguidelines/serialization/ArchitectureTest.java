package io.github.copguidelines.serialization;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What this module may lean on, and what may lean on what within it. */
class ArchitectureTest {

  private static final Path CLASSES = Path.of("target/classes");
  private static final String BASE = "io.github.copguidelines.serialization";

  private static final JavaClasses OURS = new ClassFileImporter().importPath(CLASSES);

  @Test
  void theModuleNeedsCoreAndJacksonOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "com.fasterxml.jackson.annotation..",
            "org.apiguardian.api..",
            "org.jspecify.annotations..",
            "org.snakeyaml.engine..", // what the YAML of Jackson stands on
            "tools.jackson..",
            BASE + "..",
            "io.github.copguidelines.catalogue..",
            "io.github.copguidelines.constraint..",
            "io.github.copguidelines.context..",
            "io.github.copguidelines.crosswalk..",
            "io.github.copguidelines.finding..",
            "io.github.copguidelines.guide..",
            "io.github.copguidelines.lifecycle..",
            "io.github.copguidelines.model..",
            "io.github.copguidelines.page.internal..",
            "io.github.copguidelines.practice..",
            "io.github.copguidelines.report..",
            "io.github.copguidelines.settings..",
            "io.github.copguidelines.strategy..",
            "io.github.copguidelines.survey..",
            "io.github.copguidelines.terminology..",
            "io.github.copguidelines.text..",
            "io.github.copguidelines.verification..",
            "io.github.copguidelines.vocabulary..")
        .check(OURS);
  }

  @Test
  void readingNeedsNeitherRulesNorSchemas() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.github.copguidelines.validation..", "org.hibernate..")
        .check(OURS);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.github.copguidelines.schemas..", "jakarta.validation..")
        .check(OURS);
  }

  @Test
  void bindingsKnowNoFormat() {
    noClasses()
        .that()
        .resideInAPackage(BASE + ".binding.internal")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE)
        .check(OURS);
  }

  @Test
  void packagesHaveNoCycle() {
    slices().matching("io.github.copguidelines.(**)").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void onlyOtherModulesOfTheLibrarySeeBindingsAndCsvAndNothingIsOpen() {
    ModuleDescriptor module = ModuleFinder.of(CLASSES).find(BASE).orElseThrow().descriptor();
    assertEquals(
        Set.of(BASE, BASE + ".export"),
        module.exports().stream()
            .filter(exported -> !exported.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet()));
    assertEquals(
        Map.of(
            BASE + ".binding.internal", Set.of("io.github.copguidelines.jackson2"),
            BASE + ".csv.internal",
                Set.of("io.github.copguidelines.analysis", "io.github.copguidelines.spreadsheets")),
        module.exports().stream()
            .filter(ModuleDescriptor.Exports::isQualified)
            .collect(
                Collectors.toMap(
                    ModuleDescriptor.Exports::source, ModuleDescriptor.Exports::targets)));
    assertEquals(Set.of(), module.opens());
    assertTrue(!module.isOpen());
  }

  @Test
  void noSignatureThatUsersSeeNamesABinding() {
    for (Class<?> type :
        Set.of(CopJson.class, CopYaml.class, DocumentFormat.class, Catalogues.class)) {
      for (var method : type.getMethods()) {
        assertTrue(!method.toGenericString().contains(".binding."), method::toGenericString);
      }
    }
  }
}
