package io.github.copguidelines.jackson2;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.copguidelines.vocabulary.Audience;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String BASE = "io.github.copguidelines.jackson2";

  private static final Path CLASSES = Path.of("target/classes");

  private static final JavaClasses OURS = new ClassFileImporter().importPath(CLASSES);

  @Test
  void theModuleNeedsBindingsAndBothJacksonsOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "com.fasterxml.jackson..",
            "org.apiguardian.api..",
            "org.jspecify.annotations..",
            "tools.jackson.core..",
            "tools.jackson.dataformat.yaml.util..", // PlainWords is one of these
            BASE,
            "io.github.copguidelines.finding..",
            "io.github.copguidelines.model..",
            "io.github.copguidelines.serialization.binding.internal..")
        .check(OURS);
  }

  @Test
  void onlyWhatIsLoadedWithYamlNeedsIt() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.(Yaml|YamlWords|Tokens)")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson.dataformat..")
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
    assertEquals(
        Set.of(Jackson2CopModule.class.getName()),
        module.provides().stream()
            .flatMap(provided -> provided.providers().stream())
            .collect(Collectors.toSet()));
  }

  @Test
  void theModuleIsFoundWithoutBeingNamed() throws Exception {
    ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
    assertEquals("\"parents-educators\"", mapper.writeValueAsString(Audience.PARENTS_EDUCATORS));
  }
}
