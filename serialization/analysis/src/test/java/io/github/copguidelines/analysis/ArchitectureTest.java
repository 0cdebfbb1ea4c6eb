package io.github.copguidelines.analysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What this module may lean on, and what it shows to others. */
class ArchitectureTest {

  private static final String BASE = "io.github.copguidelines.analysis";

  private static final Path CLASSES = Path.of("target/classes");

  private static final JavaClasses OURS = new ClassFileImporter().importPath(CLASSES);

  @Test
  void analysisNeedsTheModelAndWhatReadsAndWritesOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "com.fasterxml.jackson.annotation..",
            "org.apiguardian.api..",
            "org.jspecify.annotations..",
            "io.github.copguidelines..")
        .check(OURS);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.copguidelines.validation..",
            "io.github.copguidelines.schemas..",
            "io.github.copguidelines.profiles..",
            "io.github.copguidelines.safeguarding..",
            "io.github.copguidelines.serialization.binding.internal..")
        .check(OURS);
  }

  @Test
  void packagesHaveNoCycle() {
    slices().matching("io.github.copguidelines.(**)").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void threePackagesAreExportedAndNothingIsOpen() {
    ModuleDescriptor module = ModuleFinder.of(CLASSES).find(BASE).orElseThrow().descriptor();
    assertEquals(
        Set.of(BASE + ".collection", BASE + ".coverage", BASE + ".draft"),
        module.exports().stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet()));
    assertEquals(Set.of(), module.opens());
    assertFalse(module.isOpen());
  }
}
