package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "validate", "catalogue", "schema", "convert"})
  void helpHasAnExample(String command) {
    Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");
    assertEquals(0, run.exit());
    assertTrue(run.out().contains("Example: cop "), run.out());
    assertEquals("", run.err());
  }

  @Test
  void versionNamesTheWireFormat() {
    assertTrue(Run.of("--version").out().contains("wire format 1.0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frobnicate",
        "--frobnicate",
        "validate",
        "validate --stage later x.yaml",
        "validate --format xml x.yaml",
        "validate no-such-file.yaml --format json",
        "catalogue NO-SUCH-01",
        "catalogue --audience everybody",
        "catalogue --risk nothing",
        "schema --type no-such-type",
        "schema --stage later",
        "convert",
        "convert no-such-file.yaml out.json",
        "convert in.yaml out.txt"
      })
  void wrongUsageIsOneClearLineAndExitTwo(String arguments) {
    Run run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertEquals(2, run.exit());
    assertEquals(1, run.errLines(), run.err());
    assertTrue(run.err().startsWith("cop: "), run.err());
  }

  @Property(tries = 500)
  void noArgumentsGiveAStackTrace(@ForAll("arguments") List<String> arguments) {
    Run run = Run.with("id: x\n", false, arguments.toArray(String[]::new));
    assertTrue(run.exit() >= 0 && run.exit() <= 2);
    assertFalse(run.err().contains("Exception"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Provide
  Arbitrary<List<String>> arguments() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "validate",
                "catalogue",
                "schema",
                "--stage",
                "draft",
                "--format",
                "json",
                "-",
                "--strict",
                "--risk",
                "csea",
                "--",
                "--audience",
                "industry",
                "POL-LEG-01",
                "@x",
                "--help",
                "-V",
                "--coverage",
                "\u0000",
                "\u001b[31m",
                "src",
                "pom.xml"),
            Arbitraries.strings().ofMaxLength(6).filter(text -> !text.startsWith("@")))
        .list()
        .ofMaxSize(5)
        .filter(list -> !list.contains("--out") && !list.contains("convert"));
  }
}
