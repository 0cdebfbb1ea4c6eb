package io.github.copguidelines.schemas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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

class ArchitectureTest {

  private static final String BASE = "io.github.copguidelines.schemas";

  private static final Path CLASSES = Path.of("target/classes");

  private static final JavaClasses OURS = new ClassFileImporter().importPath(CLASSES);

  @Test
  void schemasNeedTheModelAndTreesOfJsonOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "jakarta.validation..", // the annotations that the schemas are made of
            "org.apiguardian.api..",
            "org.jspecify.annotations..",
            "tools.jackson..",
            BASE + "..",
            "io.github.copguidelines.constraint..",
            "io.github.copguidelines.finding..",
            "io.github.copguidelines.lifecycle..",
            "io.github.copguidelines.model..",
            "io.github.copguidelines.page.internal..",
            "io.github.copguidelines.practice..",
            "io.github.copguidelines.profile..",
            "io.github.copguidelines.profiles..",
            "io.github.copguidelines.programme..",
            "io.github.copguidelines.text..",
            "io.github.copguidelines.vocabulary..")
        .check(OURS);
  }

  @Test
  void packagesHaveNoCycle() {
    slices().matching("io.github.copguidelines.(**)").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void onePackageIsExportedAndNothingIsOpen() {
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
