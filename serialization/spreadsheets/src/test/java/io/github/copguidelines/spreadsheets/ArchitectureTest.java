package io.github.copguidelines.spreadsheets;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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

  private static final String BASE = "io.github.copguidelines.spreadsheets";

  private static final Path CLASSES = Path.of("target/classes");

  private static final JavaClasses OURS = new ClassFileImporter().importPath(CLASSES);

  @Test
  void spreadsheetsNeedModelColumnsAndReaderOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.xml.stream..",
            "org.dhatim.fastexcel..",
            "org.apiguardian.api..",
            "org.jspecify.annotations..",
            "tools.jackson.databind..",
            BASE + "..",
            "io.github.copguidelines.catalogue..",
            "io.github.copguidelines.finding..",
            "io.github.copguidelines.guide..",
            "io.github.copguidelines.lifecycle..",
            "io.github.copguidelines.model..",
            "io.github.copguidelines.practice..",
            "io.github.copguidelines.schemas..",
            "io.github.copguidelines.serialization..",
            "io.github.copguidelines.strategy..",
            "io.github.copguidelines.survey..",
            "io.github.copguidelines.text..",
            "io.github.copguidelines.verification..",
            "io.github.copguidelines.vocabulary..")
        .check(OURS);
  }

  @Test
  void whatReadsKnowsNothingOfTheLibraryThatWrites() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.(XlsxWriter|Looks|SheetWriting)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.dhatim..")
        .check(OURS);
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
