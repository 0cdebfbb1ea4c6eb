package io.github.copguidelines;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What no class of the library does, whatever a document says; each module runs this on its own.
 */
class ClosedDoorsTest {

  private static final JavaClasses OURS =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  /** An address is a text as a {@code URI}, and encoded; whoever opens it needs more. */
  private static final String TO_SOMEWHERE_ELSE =
      "java[.](awt|net(?![.](URI(SyntaxException)?|URLEncoder)$)|rmi)[.].*"
          + "|java[.]lang[.](Process.*|Runtime)"
          + "|java[.]nio[.]channels[.].*(Datagram|Multicast|Network|Socket).*"
          + "|javax[.](naming|net)[.].*";

  private static final String OF_NAMED_TYPES =
      "(com[.]fasterxml|tools)[.]jackson[.]databind[.](jsontype[.].*|DefaultTyping)"
          + "|com[.]fasterxml[.]jackson[.]annotation[.]JsonTypeInfo.*"
          + "|java[.]beans[.].*"
          + "|java[.]io[.](Externalizable|ObjectInput.*)"
          + "|javax[.]script[.].*";

  private static final Map<String, Set<String>> LOADING =
      Map.of(
          "java.lang.Class", Set.of("forName"),
          "java.lang.ClassLoader", Set.of("defineClass", "findClass", "loadClass"),
          "java.lang.invoke.MethodHandles$Lookup", Set.of("defineClass", "findClass"));

  /** The only name that is looked up stands in the code: YAML of Jackson 2 is optional. */
  private static final String LOOKS_FOR_YAML = "io.github.copguidelines.jackson2.Yaml";

  @Test
  void nothingOpensAConnection() {
    noClasses()
        .should()
        .dependOnClassesThat(named("lead somewhere else", TO_SOMEWHERE_ELSE))
        .check(OURS);
  }

  @Test
  void nothingIsMadeOfATypeThatSomebodyNames() {
    noClasses()
        .should()
        .dependOnClassesThat(named("make objects of named types", OF_NAMED_TYPES))
        .check(OURS);
    noClasses().should().accessTargetWhere(loadsAClass()).check(OURS);
  }

  private static DescribedPredicate<JavaClass> named(String description, String names) {
    return describe(description, type -> type.getBaseComponentType().getName().matches(names));
  }

  private static DescribedPredicate<JavaAccess<?>> loadsAClass() {
    return describe(
        "a class is loaded by its name",
        access ->
            LOADING
                    .getOrDefault(access.getTargetOwner().getName(), Set.of())
                    .contains(access.getTarget().getName())
                && !access.getOriginOwner().getName().equals(LOOKS_FOR_YAML));
  }
}
