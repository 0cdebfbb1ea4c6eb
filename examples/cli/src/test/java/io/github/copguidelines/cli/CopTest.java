package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
  @ValueSource(strings = {"", "validate", "rules", "catalogue", "schema", "convert"})
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
        "rules NO-SUCH-01",
        "catalogue NO-SUCH-01",
        "catalogue --audience everybody",
        "catalogue --risk nothing",
        "catalogue --lang not_a_tag",
        "catalogue --lang x-private",
        "schema --type no-such-type",
        "schema --stage later",
        "schema --as word",
        "convert",
        "convert no-such-file.yaml out.json",
        "convert in.yaml out.txt"
      })
  void wrongUsageIsOneClearLineAndExitTwo(String arguments) {
    Run run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertEquals(2, run.exit());
    assertEquals(1, run.errLines(), run.err());
    assertTrue(run.err().startsWith("cop: "), run.err());
    assertTrue(run.err().endsWith(".\n"), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bogus | 'bogus' is not expected here. See 'cop --help'.",
        "valdate x | 'valdate' is not expected here. Near: validate. See 'cop --help'.",
        "schema bogus | 'bogus' is not expected here. See 'cop schema --help'.",
        "validate --stge draft x | The option '--stge' is not known. Near: --stage."
            + " See 'cop validate --help'.",
        "validate | FILE|DIR|- is missing. See 'cop validate --help'.",
        "convert | IN and OUT are missing. See 'cop convert --help'.",
        "validate --stage | --stage needs a value. See 'cop validate --help'.",
        "validate --stage later x | --stage: 'later' is not known. Choose one of these: draft,"
            + " submission, acceptance, publication. See 'cop validate --help'.",
        "validate --threads many x | --threads: 'many' is not a valid value."
            + " See 'cop validate --help'.",
        "validate --force=maybe x | --force: 'maybe' is not a valid value."
            + " See 'cop validate --help'.",
        "contribution x | --meeting is missing. See 'cop contribution --help'.",
        "validate --stage draft --stage draft x | --stage appears twice."
            + " See 'cop validate --help'.",
        "catalogue --risk groming | --risk: 'groming' is not known. Near: contact/grooming."
            + " See 'cop catalogue --help'.",
        "catalogue --risk bullying | --risk: 'bullying' is not known. Near: conduct/cyberbullying."
            + " See 'cop catalogue --help'.",
        "catalogue --risk zzzzzz | --risk: 'zzzzzz' is not known. 'cop catalogue --format csv --list"
            + " risks' lists them. See 'cop catalogue --help'.",
        "catalogue POL-LEG-0 | POL-LEG-0: no such recommendation. Near: POL-LEG-01, POL-LEG-02,"
            + " POL-LEG-03.",
        "catalogue zzzzzz | zzzzzz: no such recommendation. 'cop catalogue' lists them.",
        "rules PR-12 | PR-12: no such rule. Near: PR-012.",
        "rules zzzzzz | zzzzzz: no such rule. 'cop rules' lists them.",
        "validate src/main/resources-not/ | src/main/resources-not/: no such file or folder.",
        "convert src x.yaml | src: this is a folder. Name a file."
      })
  void wrongUsageIsToldInPlainWords(String line) {
    int bar = line.indexOf(" | ");
    assertEquals(
        "cop: " + line.substring(bar + 3) + "\n", Run.of(line.substring(0, bar).split(" ")).err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "validate", "rules", "catalogue", "schema", "convert"})
  void helpFitsATerminalAndWrapsAsTextDoes(String command) {
    String help = (command.isEmpty() ? Run.of("--help") : Run.of(command, "--help")).out();
    List<String> lines = help.lines().toList();
    assertTrue(lines.stream().allMatch(line -> line.length() <= 80), help);
    for (int i = 1; i < lines.size(); i++) {
      String first = lines.get(i).split(" ", 2)[0];
      // A line that goes on below was full: its successor's first word did not fit.
      if (lines.get(i).matches("[a-z].*") && !lines.get(i - 1).isEmpty()) {
        assertTrue(lines.get(i - 1).length() + first.length() + 1 > 78, help);
      }
    }
  }

  @Test
  void outputThatCannotBeWrittenIsOneLineAndExitTwo() {
    for (String[] arguments : new String[][] {{"catalogue"}, {"--help"}, {"schema"}}) {
      Run run = full("No space left on device", arguments);
      assertEquals(2, run.exit());
      List<String> lines = run.err().lines().toList();
      assertEquals(
          "cop: The output could not be written (No space left on device).",
          lines.get(lines.size() - 1));
    }
  }

  @Test
  void aReaderThatHasSeenEnoughIsNotTold() {
    Run run = full("Broken pipe", "schema");
    assertEquals(2, run.exit());
    assertEquals("", run.err());
  }

  private static Run full(String reason, String... arguments) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Cop.run(new Terminal(InputStream.nullInputStream(), full, err, false), arguments);
    return new Run(exit, "", err.toString(StandardCharsets.UTF_8));
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
                "rules",
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
