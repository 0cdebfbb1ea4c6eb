package io.github.copguidelines.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the packaged program at the root, as a user does: this makes {@code target/site}. */
class PackagedSiteIT {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  @Test
  void makesTheSiteWithTheJavadocThatIsThere() throws Exception {
    Path jar = Path.of("target/site.jar").toAbsolutePath();
    Path output = Path.of("target/site.txt");
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"), "-jar", jar.toString())
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertEquals(0, process.waitFor(), Files.readString(output));
    System.out.print(Files.readString(output));

    Path site = ROOT.resolve("target/site");
    List<Path> own;
    try (Stream<Path> files = Files.walk(site)) {
      own =
          files
              .filter(file -> file.toString().endsWith(".html"))
              .filter(file -> !file.startsWith(site.resolve("api")))
              .toList();
    }
    assertEquals(List.of(), LinkCheck.of(site, own).faults());
    for (String module : List.of("core", "validation", "serialization")) {
      boolean made = Files.exists(ROOT.resolve(module + "/target/reports/apidocs/index.html"));
      assertEquals(made, Files.exists(site.resolve("api/" + module + "/index.html")), module);
    }
    assertTrue(own.size() > 1_000, own.size() + " pages");
  }
}
