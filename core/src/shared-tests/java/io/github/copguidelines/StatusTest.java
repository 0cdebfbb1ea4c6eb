package io.github.copguidelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;

/** Each package says how long it stays as it is; each module runs this on its own. */
class StatusTest {

  private static final Path CLASSES = Path.of("target/classes");

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
}
