package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultsTest {

  /** What is kept, what is not, and what has no bound; all of it invented. */
  private static final Measured INVENTED =
      new Measured(
          List.of(
              Ratio.atMost(1.5, "load / tree", 1.25),
              Ratio.free("titles / English", 2.4),
              Ratio.atLeast(1.0, "judged / by habit", 1.2).aimingAt(1.5)),
          List.of(
              new Figure("LoadBenchmark.catalogueLoad", 1875.4, 12.345, "us/op"),
              Figure.of("heap", 3.738, "MB")));

  private static final Measured BROKEN =
      new Measured(List.of(Ratio.atMost(1.0, "cold start", 1.0625).aimingAt(0.6)), List.of());

  @Test
  void pageHasRatiosThenFiguresThenTheMachine() {
    Results results =
        new Results(
            LocalDate.of(2026, 1, 31),
            Map.of("processors", "2, Example 3000"),
            List.of(INVENTED, BROKEN));
    assertEquals(
        """
        # Results

        Measured on 2026-01-31 by `benchmarks/run`. `benchmarks/README.md` says what each figure compares.

        ## Ratios

        | ratio | figure | bound | kept | aim reached |
        | --- | ---: | --- | --- | --- |
        | load / tree | 1.25 | at most 1.50 | yes |  |
        | titles / English | 2.40 |  |  |  |
        | judged / by habit | 1.20 | at least 1.00, aim 1.50 | yes | **no** |
        | cold start | 1.06 | at most 1.00, aim 0.60 | **no** | **no** |

        ## Figures

        They hold for one machine, the one below.

        | measured | figure | ± | unit |
        | --- | ---: | ---: | --- |
        | LoadBenchmark.catalogueLoad | 1,875 | 12.35 | us/op |
        | heap | 3.74 |  | MB |

        ## Machine

        | | |
        | --- | --- |
        | processors | 2, Example 3000 |
        """,
        results.page());
  }

  @Test
  void oneBrokenBoundBreaksItsPart() {
    assertTrue(INVENTED.isKept());
    assertFalse(BROKEN.isKept());
  }

  @Test
  void machineIsToldWithItsVersions() throws IOException {
    assertEquals(
        List.of("processors", "memory", "operating system", "Java", "libraries"),
        List.copyOf(Machine.facts().keySet()));
    assertTrue(Machine.facts().toString().contains(System.getProperty("java.runtime.version")));
  }

  @Test
  void modelIsThatOfTheFirstProcessor() {
    assertEquals(
        ", Example 3000 @ 2.0GHz",
        Machine.model("processor\t: 0\nmodel name\t: Example 3000 @ 2.0GHz\nmodel name\t: B\n"));
    assertEquals("", Machine.model("Hardware\t: Example\n"));
  }

  @Test
  void librariesAreNamedByTheirJars() {
    Path jar = Path.of("lib", "jakarta.el-api-6.0.1.jar");
    assertEquals("jakarta.el-api", Libraries.name(jar));
    assertEquals("jakarta.el-api 6.0.1", Libraries.nameAndVersion(jar));
    assertEquals(
        "hibernate-validator 9.1.6.Final",
        Libraries.nameAndVersion(Path.of("hibernate-validator-9.1.6.Final.jar")));
  }
}
