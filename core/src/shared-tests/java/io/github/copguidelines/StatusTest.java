package io.github.copguidelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;

/** What other modules see says how long it stays as it is; each module runs this on its own. */
class StatusTest {

  private static final Path CLASSES = Path.of("target/classes");

  /** The member "in" of this type is on the wire, and an accessor has the name of its member. */
  private static final String NAMED_BY_WIRE = "io.github.copguidelines.profile.ExtensionField";

  /** What Kotlin reserves and Java does not. */
  private static final Set<String> QUOTED_IN_KOTLIN =
      Set.of("as", "fun", "in", "is", "object", "typealias", "typeof", "val", "var", "when");

  @Test
  void whatOtherModulesSeeHasAStatusAndWhatSomeOfThemSeeIsInternal() {
    JavaClasses ours = new ClassFileImporter().importPath(CLASSES);
    Set<ModuleDescriptor.Exports> exports =
        ModuleFinder.of(CLASSES).findAll().iterator().next().descriptor().exports();
    assertFalse(exports.isEmpty());
    for (ModuleDescriptor.Exports exported : exports) {
      API status = ours.getPackage(exported.source()).getAnnotationOfType(API.class);
      assertEquals(
          exported.isQualified(), status.status() == API.Status.INTERNAL, exported.source());
      assertEquals("0.1.0", status.since(), exported.source());
    }
  }

  @Test
  void kotlinNeedNotQuoteAnyName() {
    Set<String> exported =
        ModuleFinder.of(CLASSES).findAll().iterator().next().descriptor().exports().stream()
            .filter(one -> !one.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    List<String> quoted =
        new ClassFileImporter()
            .importPath(CLASSES).stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(member -> QUOTED_IN_KOTLIN.contains(member.getName()))
                .map(JavaMember::getFullName)
                .filter(
                    name ->
                        !name.replace("Immutable", "")
                            .matches(NAMED_BY_WIRE + "(\\$Builder)?\\.in\\(.*"))
                .toList();
    assertEquals(List.of(), quoted);
  }
}
